import { remark } from 'remark';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { articleSchema } from '../../src/core/schema/article.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import type { Article, Content } from '../../src/core/schema/dossier.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import type { Benchmark, BenchOptions } from './benchmark.ts';
import { makeBodies, makeGlossary } from './make-news.ts';

/** Days over which the articles are spread. */
const DAYS = 3000;

interface Times {
  readonly articles: number;
  readonly mentions: number;
  /** All in milliseconds. */
  readonly remark: number;
  readonly parse: number;
  readonly annotate: number;
}

/** What annotation costs beside merely parsing the same bodies with remark, all in one run. */
export const annotation: Benchmark = {
  name: 'annotate',
  run: ({ articles, aliases }) => {
    measure(200, aliases);
    const times = articles.map((count) => measure(count, aliases));
    console.log(
      'articles  mentions  remark ms  parseBody ms  annotate ms  parseBody/remark  annotate/remark',
    );
    for (const one of times) console.log(line(one));
    const [first, last] = [times.at(0), times.at(-1)];
    if (!first || !last || first === last) return;
    const grown = Math.log(last.articles / first.articles);
    const exponent = (part: 'remark' | 'parse' | 'annotate'): string =>
      (Math.log(last[part] / first[part]) / grown).toFixed(2);
    console.log(
      `growth exponent: remark ${exponent('remark')}, parseBody ${exponent('parse')}, annotate ${exponent('annotate')}`,
    );
  },
};

function line({ articles, mentions, ...times }: Times): string {
  const [remarkMs, parseMs, annotateMs] = [times.remark, times.parse, times.annotate];
  const cells = [articles, mentions, remarkMs.toFixed(0), parseMs.toFixed(0), annotateMs.toFixed(0)];
  const ratios = [(parseMs / remarkMs).toFixed(2), (annotateMs / remarkMs).toFixed(2)];
  const widths = [8, 8, 9, 12, 11, 16, 15];
  return [...cells, ...ratios].map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join('  ');
}

function measure(count: number, aliases: BenchOptions['aliases']): Times {
  const terms = makeGlossary(aliases, parseBody('', { file: 'term.md', firstLine: 1 }));
  const bodies = makeBodies(count, terms);
  const bare = remark();
  const remarkMs = time(() => {
    for (const body of bodies) bare.parse(body);
  });
  const articles: Article[] = [];
  const parseMs = time(() => {
    for (const [index, body] of bodies.entries()) articles.push(makeArticle(index, body));
  });
  const content: Content = {
    config: configSchema.parse({ title: 'Bench' }),
    articles,
    terms,
    claims: [],
    events: [],
    references: [],
    annotations: [],
    history: new Map(),
    prints: { config: '', references: '', annotations: '', historyOf: () => '' },
  };
  let mentions = 0;
  const annotateMs = time(() => {
    mentions = annotate(content).mentions.length;
  });
  return { articles: count, mentions, remark: remarkMs, parse: parseMs, annotate: annotateMs };
}

function makeArticle(index: number, body: string): Article {
  const slug = `a-${index}` as Slug;
  const file = `articles/${slug}.md`;
  const day = new Date(Date.UTC(2010, 0, 1 + (index % DAYS))).toISOString().slice(0, 10);
  const meta = articleSchema.parse({ title: slug, date: day });
  return { ...meta, lang: 'nl', slug, file, print: slug, body: parseBody(body, { file, firstLine: 7 }) };
}

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
