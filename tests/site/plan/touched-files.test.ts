import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import { keyOf } from '../../../src/site/plan/key-of.ts';
import { planSite } from '../../../src/site/plan/plan-site.ts';
import { filesOfPlan, type SitePlan } from '../../../src/site/plan/site-plan.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { CACHE, ROOT } from '../../setup/paths.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const FILES = {
  'dossier.yaml': 'title: Proef\nlang: nl\n',
  'articles/brug.md': '---\ntitle: Brug\ndate: 2016-12-29\n---\n\nIn Aleppo is een brug.\n\nDie is oud.\n',
  'articles/haven.md':
    '---\ntitle: Haven\ndate: 2017-01-03\n---\n\nHoms heeft geen haven, Aleppo ook niet.\n',
  'glossary/aleppo.md': '---\nterm: Aleppo\ntype: place\n---\n\nEen stad.\n',
  'glossary/homs.md': '---\nterm: Homs\ntype: place\n---\n\nOok een stad.\n',
  'claims/haven.md':
    '---\nquestion: Is er een haven?\npositions:\n  - {by: homs, stance: denies, says: Nee., article: haven, quote: Homs heeft geen haven}\n---\n',
};

/** Files of a site whose keys an edit changes, of the first article where nothing is said, as a second process finds them. */
async function touchedBy(
  replaced: string,
  by: string,
  file: keyof typeof FILES = 'articles/brug.md',
): Promise<readonly string[]> {
  const home = await temporaryFolder();
  await Promise.all(
    ['articles', 'glossary', 'claims'].map((name) => mkdir(join(home, name), { recursive: true })),
  );
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(home, name), text)));
  const before = await keysOf(home);
  await writeFile(join(home, file), FILES[file].replace(replaced, by));
  const after = await keysOf(home);
  return [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
}

async function keysOf(home: string): Promise<ReadonlyMap<string, string>> {
  return new Map(filesOfPlan(await planOf(home)).map(({ path, inputs }) => [path, keyOf(inputs())]));
}

async function planOf(home: string): Promise<SitePlan> {
  const dossier = await loadDossier(contentFolder(home, home), {
    day: '2026-01-02',
    cacheDir: join(home, 'cache'),
  });
  const site = makeSite(dossier, addressesUnder('/'), () =>
    openCitations(ROOT, { cache: join(CACHE, 'citations') }),
  );
  return planSite(site);
}

it('are of terms none where an article changed in a passage that names none', async () => {
  const touched = await touchedBy('Die is oud.', 'Die is nieuw.');
  expect(touched).toContain('articles/brug/index.html');
  expect(touched.filter((path) => path.startsWith('glossary/'))).toEqual([]);
});

it('are of terms those that a changed passage names, of which alone the pages show it', async () => {
  const touched = await touchedBy('is een brug', 'is een oude brug');
  expect(touched.filter((path) => path.startsWith('glossary/'))).toEqual(['glossary/aleppo/index.html']);
});

it('are no lists for reference managers as long as the frontmatter says what it said', async () => {
  const touched = await touchedBy('Die is oud.', 'Die is nieuw.');
  expect(touched.filter((path) => /\.(?:bib|ris|csl\.json)$/.test(path))).toEqual([]);
  const titled = await touchedBy('title: Brug', 'title: De brug');
  expect(titled).toContain('glossary/aleppo/articles.bib');
  expect(titled).not.toContain('glossary/homs/articles.bib');
});

it('are of terms none where words of theirs are quoted from elsewhere in the article', async () => {
  const terms = (paths: readonly string[]): string[] =>
    paths.filter((path) => /^glossary\/\w+\/index/.test(path));
  expect(terms(await touchedBy('ook niet.', 'ook niet.\n\nDat was het.', 'articles/haven.md'))).toEqual([]);
  const titled = await touchedBy('title: Haven', 'title: De haven', 'articles/haven.md');
  expect(terms(titled)).toContain('glossary/homs/index.html');
});

it('are no pages of articles where a term has another name that stands in none', async () => {
  const touched = await touchedBy('type: place', 'type: place\naliases: [Halab]', 'glossary/aleppo.md');
  expect(touched).toContain('glossary/aleppo/index.html');
  expect(touched.filter((path) => /^(?:data\/)?articles\/./.test(path))).toEqual([]);
});

it('are pages of articles where that name has a date, which they tell', async () => {
  const alias = 'type: place\naliases: [{text: Halab, to: 2017-01}]';
  expect(await touchedBy('type: place', alias, 'glossary/aleppo.md')).toContain('articles/brug/index.html');
});

it('are pages, and no data about an article, where the site is called otherwise', async () => {
  const touched = await touchedBy('title: Proef', 'title: Anders', 'dossier.yaml');
  expect(touched).toContain('articles/brug/index.html');
  expect(touched.filter((path) => path.startsWith('data/articles/'))).toEqual([]);
});

it('are of the pages that there is one of those that show what changed', async () => {
  const pages = (paths: readonly string[]): string[] =>
    paths.filter((path) => /^(?:\w+\/)?(?:index|404)\.html$/.test(path));
  expect(pages(await touchedBy('Die is oud.', 'Die is nieuw.')).sort()).toEqual([
    // Both say how many words there are; the lists of a small dossier say it of each article.
    ...['about/index.html', 'articles/index.html', 'index.html', 'sources/index.html'],
  ]);
  expect(pages(await touchedBy('title: Brug', 'title: De brug'))).toEqual(
    expect.arrayContaining(['articles/index.html', 'search/index.html', 'timeline/index.html']),
  );
  expect(pages(await touchedBy('In Aleppo', 'In Aleppo, Homs en Aleppo'))).toEqual(
    expect.arrayContaining(['glossary/index.html', 'search/index.html']),
  );
  const quoted = await touchedBy('title: Haven', 'title: De haven', 'articles/haven.md');
  expect(pages(quoted)).toContain('claims/index.html');
});

describe('of articles are not even asked for their keys', () => {
  const PLACES = ['Aleppo', 'Homs', 'Hama', 'Idlib'];

  /** Two articles for each place, in that order. */
  async function eightArticles(): Promise<string> {
    const home = await temporaryFolder();
    await Promise.all(['articles', 'glossary'].map((name) => mkdir(join(home, name), { recursive: true })));
    await writeFile(join(home, 'dossier.yaml'), FILES['dossier.yaml']);
    for (const [place, term] of PLACES.entries()) {
      const entry = `---\nterm: ${term}\ntype: place\n---\n\nEen stad.\n`;
      await writeFile(join(home, `glossary/${term.toLowerCase()}.md`), entry);
      for (const [number, name] of ['a', 'b'].entries())
        await writeArticle(home, `${name}-${term.toLowerCase()}`, `2017-01-${10 + 2 * place + number}`, term);
    }
    return home;
  }

  function writeArticle(home: string, slug: string, date: string, place: string): Promise<void> {
    const text = `---\ntitle: ${slug}\ndate: ${date}\n---\n\nIn ${place} was het stil.\n`;
    return writeFile(join(home, `articles/${slug}.md`), text);
  }

  /** The articles of which the bases are others after an edit. */
  async function restless(edit: (home: string) => Promise<void>): Promise<readonly string[]> {
    const home = await eightArticles();
    const before = await basesOf(home);
    await edit(home);
    return [...(await basesOf(home))]
      .filter(([slug, basis]) => before.get(slug) !== basis)
      .map(([slug]) => slug);
  }

  async function basesOf(home: string): Promise<ReadonlyMap<string, number>> {
    const { articles } = await planOf(home);
    return new Map(articles.map(({ slug, basis }) => [slug, basis?.() ?? 0]));
  }

  it('where a definition says more than the words that preview it', async () => {
    const more = async (home: string): Promise<void> =>
      appendFile(join(home, 'glossary/homs.md'), '\nDaar staat een toren.\n');
    expect(await restless(more)).toEqual([]);
  });

  it('where an article comes that has nothing to do with them', async () => {
    const changed = await restless((home) => writeArticle(home, 'nieuw', '2017-02-01', 'Aleppo'));
    // Those that it is related to, the one before it, and itself.
    expect(changed).toEqual(['a-aleppo', 'b-aleppo', 'b-idlib', 'nieuw']);
  });
});
