import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { RecordGroup } from '../../../src/core/search/record.ts';
import { makeArticles } from '../make-dossier.ts';
import { groupOfArticle, groupsOfTerms } from './groups-of.ts';
import { htmlPage } from './html-page.ts';

/** Terms of the generated glossary. */
const TERMS = 500;

/** The same articles in both forms: pages for Pagefind, and records a line each for our own index. */
export interface Corpus {
  /** Holds `articles/SLUG/index.html`. */
  readonly site: string;
  /** JSON lines. */
  readonly records: string;
  /** JSON: the glossary as `groupsOfTerms` gives it, so that who makes an index need not generate it. */
  readonly terms: string;
  /** Holds `data/articles/SLUG.json`, as every site of ours does, with search or without. */
  readonly ownSite: string;
  /** Some of the articles, to take queries from. */
  readonly sample: readonly RecordGroup[];
}

const SAMPLE = 300;

/** Writes a generated corpus below `folder`. */
export async function prepareCorpus(folder: string, articles: number): Promise<Corpus> {
  const [site, ownSite] = [join(folder, 'pagefind-site'), join(folder, 'dossier-site')];
  const [records, terms] = [join(folder, 'records.jsonl'), join(folder, 'terms.json')];
  const data = join(ownSite, 'data', 'articles');
  for (const needed of [site, data]) await mkdir(needed, { recursive: true });
  await writeFile(terms, JSON.stringify(groupsOfTerms(TERMS)));
  const lines = createWriteStream(records);
  const sample: RecordGroup[] = [];
  const every = Math.max(1, Math.floor(articles / SAMPLE));
  let count = 0;
  for (const article of makeArticles({ articles, terms: TERMS })) {
    const group = groupOfArticle(article);
    if (!lines.write(`${JSON.stringify(group)}\n`)) await once(lines, 'drain');
    if (count++ % every === 0) sample.push(group);
    await writeFile(join(data, `${group.slug}.json`), JSON.stringify(articleRow(group)));
    await mkdir(join(site, group.path), { recursive: true });
    await writeFile(join(site, group.path, 'index.html'), htmlPage(group));
  }
  lines.end();
  await finished(lines);
  return { site, ownSite, records, terms, sample };
}

/** What a build writes to the data file of an article, as far as search reads it. */
function articleRow({ slug, title, date, outlet, agency, lang, path, records }: RecordGroup): object {
  let n = 0;
  const passages = records.map(({ id, kind, text }) => ({
    id,
    n: kind === 'heading' ? null : ++n,
    kind: kind === 'heading' ? 'heading' : 'paragraph',
    text,
    url: `/${path}#${id}`,
  }));
  return {
    slug,
    url: `/${path}`,
    title,
    date,
    outlet: outlet ?? null,
    agency: agency ?? null,
    lang,
    passages,
  };
}
