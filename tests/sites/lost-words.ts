import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { mainText } from './article-text.ts';
import { firstMissingLine } from './first-missing-line.ts';

/**
 * The originals of a folder that lost words on their way to the site, each with the first line that is not there in
 * whole and in order. An original belongs to the article whose frontmatter names it as its source.
 */
export async function lostWords(
  originals: string,
  content: string,
  site: string,
): Promise<readonly string[]> {
  const articles = await readArticles(join(content, 'articles'));
  const lost: string[] = [];
  for (const name of await readdir(originals)) {
    const article = articles.find(({ text }) => text.includes(`sources/${name}`));
    if (article === undefined) {
      lost.push(`${name}: no article comes from it`);
      continue;
    }
    const html = await readFile(join(site, 'articles', article.slug, 'index.html'), 'utf8');
    const missing = firstMissingLine(
      await readFile(join(originals, name), 'utf8'),
      mainText(rehype().parse(html)),
    );
    if (missing !== undefined) lost.push(`${name}: ${missing}`);
  }
  return lost;
}

async function readArticles(folder: string): Promise<readonly { slug: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => ({
      slug: name.slice(0, -3),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
