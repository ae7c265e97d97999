import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Grade, type GradedPassage, type GradedQuery, type Trait, TRAITS } from './graded-query.ts';
import { halfOf } from './half-of.ts';

/**
 * Graded queries, one file a topic. The first line names the corpus; then each query as `[trait] words` and below it,
 * indented, the passages it should find: `3 article-slug: words that only this passage of the article holds`.
 * Throws on a line that is none of these.
 */
export function readQueries(folder: string): GradedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFile(readFileSync(join(folder, file), 'utf8'), file));
}

function readFile(text: string, file: string): GradedQuery[] {
  const [first = '', ...lines] = text.split('\n');
  const corpus = /^corpus: (\S+)$/.exec(first)?.[1];
  if (corpus === undefined) throw new Error(`${file}:1 should name the corpus, as in "corpus: wide"`);
  const queries: (GradedQuery & { passages: GradedPassage[] })[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, trait, query] = /^\[(\w+)\] (.+)$/.exec(line) ?? [];
    const [, grade, article, phrase] = /^ {2}([123]) ([a-z0-9-]+): (.+)$/.exec(line) ?? [];
    if (query !== undefined && isTrait(trait)) {
      queries.push({ query, trait, half: halfOf(query), corpus, passages: [] });
    } else if (article !== undefined && phrase !== undefined) {
      queries.at(-1)?.passages.push({ grade: Number(grade) as Grade, article, phrase });
    } else throw new Error(`${file}:${index + 2} is neither a query nor a graded passage: ${line}`);
  }
  return queries;
}

function isTrait(text: string | undefined): text is Trait {
  return TRAITS.some((trait) => trait === text);
}
