import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { suggestTerms } from '../../src/core/suggest/suggest-terms.ts';
import { ROOT } from '../setup/paths.ts';
import type { EvaluatedText, TextEvaluation } from './evaluation.ts';
import { makeContent, type Sketch } from './make-content.ts';

const CASES = join(ROOT, 'tests', 'eval', 'suggestions');

/**
 * What is suggested for small dossiers. A case is a folder: article-1.md, …, perhaps glossary.json, options.json with the
 * language, and expected.txt, one suggestion a line.
 */
export const suggestions: TextEvaluation = {
  name: 'suggestions',
  run: () => readdirSync(CASES).sort().map(runCase),
};

function runCase(name: string): EvaluatedText {
  const folder = join(CASES, name);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { lang } = JSON.parse(read('options.json')) as { lang: string };
  const content = makeContent({
    config: { lang },
    articles: readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => ({ slug: file.replace('.md', ''), lang, body: read(file) })),
    terms: existsSync(join(folder, 'glossary.json'))
      ? (JSON.parse(read('glossary.json')) as NonNullable<Sketch['terms']>)
      : [],
  });
  const found = suggestTerms({ ...content, ...annotate(content) });
  return {
    name,
    expected: read('expected.txt').split('\n').filter(Boolean),
    found: found.map(({ text }) => text),
  };
}
