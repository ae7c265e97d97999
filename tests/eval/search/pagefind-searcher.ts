import { close, createIndex } from 'pagefind';
import type { Dossier, Article } from '../../../src/core/schema/dossier.ts';
import { openPagefind, type PagefindFragment } from './open-pagefind.ts';
import { DEPTH, type RankedPassage, type Searcher } from './searcher.ts';

/** How a dossier is given to Pagefind: a page an article with its passages as anchors, or a page a passage. */
export type PagefindPages = 'article' | 'passage';

/**
 * Pagefind itself: indexed through its Node API, asked through its own pagefind.js, in its own order. Where a page is an
 * article, its passages follow each other by the weight of what was found in them. Its index is written to `folder`.
 */
export async function pagefindSearcher(
  dossier: Dossier,
  pages: PagefindPages,
  folder: string,
): Promise<Searcher> {
  const texts = new Map<string, RankedPassage>();
  for (const { slug, body } of dossier.articles)
    for (const { id, text } of body.passages) texts.set(`${slug}#${id}`, { article: slug, text });
  await writeIndex(dossier, pages, folder);
  const pagefind = await openPagefind(folder);
  return {
    name: `Pagefind, a page ${pages === 'article' ? 'an' : 'a'} ${pages}`,
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const found: RankedPassage[] = [];
      for (const result of results) {
        if (found.length >= DEPTH) break;
        const fragment = await result.data();
        const slug = /\/articles\/([^/]+)\//.exec(fragment.url)?.[1] ?? '';
        const ids = pages === 'article' ? passagesOf(fragment) : [fragment.url.replace(/^.*#/, '')];
        // What was found in the title alone leads to the top of the page: a result all the same, but no passage.
        if (ids.length === 0) found.push({ article: slug, text: '' });
        found.push(...ids.flatMap((id) => texts.get(`${slug}#${id}`) ?? []));
      }
      return found.slice(0, DEPTH);
    },
  };
}

async function writeIndex(dossier: Dossier, pages: PagefindPages, folder: string): Promise<void> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  try {
    for (const article of dossier.articles)
      for (const { url, content } of pages === 'article' ? [articlePage(article)] : passagePages(article))
        await index.addHTMLFile({ url, content });
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}

function articlePage({ slug, title, lang, body }: Article): { url: string; content: string } {
  const blocks = body.passages.map(({ id, kind, text }) => {
    const tag = kind === 'heading' ? 'h2' : 'p';
    return `<${tag} id="${id}">${escaped(text)}</${tag}>`;
  });
  const content = page(lang, `<h1>${escaped(title)}</h1>${blocks.join('')}`);
  return { url: `/articles/${slug}/`, content };
}

function passagePages({ slug, title, lang, body }: Article): { url: string; content: string }[] {
  return body.passages
    .filter(({ kind }) => kind !== 'heading')
    .map(({ id, text }) => ({
      url: `/articles/${slug}/#${id}`,
      content: page(lang, `<h1>${escaped(title)}</h1><p id="${id}">${escaped(text)}</p>`),
    }));
}

function page(lang: string, main: string): string {
  return `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>${main}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Ids of the passages in which something was found, the weightiest first. */
function passagesOf({ anchors, weighted_locations }: PagefindFragment): string[] {
  const inOrder = anchors.toSorted((a, b) => a.location - b.location);
  const weights = new Map<string, number>();
  for (const { location, balanced_score } of weighted_locations) {
    const id = inOrder.findLast((anchor) => anchor.location <= location)?.id;
    if (id !== undefined) weights.set(id, (weights.get(id) ?? 0) + balanced_score);
  }
  return [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
