import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { articleSchema } from '../../src/core/schema/article.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import type { Article, Content } from '../../src/core/schema/dossier.ts';
import { anchorContent } from '../../src/dossier/anchor-content.ts';
import { type ContentFolder, contentFolder } from '../../src/dossier/content-folder.ts';
import { readLedger } from '../../src/dossier/read-ledger.ts';
import { writeLedger } from '../../src/dossier/write-ledger.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import type { Benchmark } from './benchmark.ts';
import { makeBodies, makeGlossary } from './make-news.ts';

/** One article of so many is edited between two builds: 500 of 10,000. */
const EDITED = 20;

/** What finding the passages of edited articles again costs beside loading and annotating all of them, in one run. */
export const anchoring: Benchmark = {
  name: 'anchoring',
  run: async ({ articles, aliases }) => {
    console.log('articles  edited  passages  bytes/passage  load ms  re-anchor ms  share  first build ms');
    for (const count of articles) await measure(count, aliases);
  },
};

async function measure(count: number, aliases: number): Promise<void> {
  const folder = contentFolder(await mkdtemp(join(tmpdir(), 'dossier-bench-')), '/');
  try {
    const terms = makeGlossary(aliases, parseBody('', { file: 'term.md', firstLine: 1 }));
    const bodies = makeBodies(count, terms);
    const started = performance.now();
    const content = makeContent(bodies, terms);
    annotate(content);
    const load = performance.now() - started;
    const first = await build(folder, content, '2026-01-01');
    const edited = makeContent(bodies.map(edit), terms);
    const again = await build(folder, edited, '2026-02-02');
    const passages = content.articles.reduce((sum, { body }) => sum + body.passages.length, 0);
    const cells = [
      String(count).padStart(8),
      String(Math.ceil(count / EDITED)).padStart(7),
      String(passages).padStart(9),
      (first.bytes / passages).toFixed(0).padStart(14),
      load.toFixed(0).padStart(8),
      again.ms.toFixed(0).padStart(13),
      `${((100 * again.ms) / load).toFixed(1)} %`.padStart(6),
      first.ms.toFixed(0).padStart(15),
    ];
    console.log(cells.join(' '));
  } finally {
    await rm(folder.path, { recursive: true, force: true });
  }
}

/** All that a build does for the ledger: it is read, articles are reconciled with it, and it is written. */
async function build(
  folder: ContentFolder,
  content: Content,
  day: string,
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const started = performance.now();
  const { ledger = new Map() } = await readLedger(folder);
  const { update } = await anchorContent(folder, content, ledger, { unread: new Set(), day });
  if (update) await writeLedger(folder, update);
  const ms = performance.now() - started;
  const { size } = await stat(folder.resolve('citations.lock.json'));
  return { ms, bytes: size };
}

/** Of every twentieth article the third paragraph is reworded, the first sentence goes, and the last two are merged. */
function edit(body: string, index: number): string {
  if (index % EDITED !== 0) return body;
  const blocks = body.split('\n\n');
  const third = blocks[2]?.replace(/(\w+) (\w+) (\w+)\.$/, '$3, $1 of $2.') ?? '';
  const lead = blocks[0]?.replace(/^[^.]*\. /, '') ?? '';
  const changed = [lead, ...blocks.slice(1, 2), third, ...blocks.slice(3)].filter((block) => block !== '');
  return [...changed.slice(0, -2), changed.slice(-2).join(' ')].join('\n\n');
}

function makeContent(bodies: readonly string[], terms: Content['terms']): Content {
  return {
    config: configSchema.parse({ title: 'Bench' }),
    articles: bodies.map(makeArticle),
    terms,
    claims: [],
    events: [],
    references: [],
    annotations: [],
    history: new Map(),
    prints: { config: '', references: '', annotations: '', historyOf: () => '' },
  };
}

function makeArticle(body: string, index: number): Article {
  const slug = `bericht-${index}` as Slug;
  const file = `articles/${slug}.md`;
  const meta = articleSchema.parse({ title: slug, date: '2016-12-29' });
  return { ...meta, lang: 'nl', slug, file, print: slug, body: parseBody(body, { file, firstLine: 7 }) };
}
