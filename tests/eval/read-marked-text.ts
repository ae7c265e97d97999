import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { EvaluatedText } from './evaluation.ts';
import { makeContent, type Sketch } from './make-content.ts';

/** A text with its mentions marked by hand, and what is found in it. */
export interface MarkedText extends EvaluatedText {
  /** The passages as they were read, and as the hand-made list has them. */
  readonly texts: readonly string[];
  readonly expectedTexts: readonly string[];
}

/** A mention as it is compared: place, extent and term must all be right. */
export function mentionKey(where: string, start: number, text: string, term: string): string {
  return `${where} ${start}-${start + text.length} "${text}" → ${term}`;
}

/**
 * A case is a folder: input.md, glossary.json, perhaps options.json (date, lang), and expected.txt: the text of each
 * passage on a line, ↵ for a line break, each mention as ⟦text→term⟧.
 */
export function readMarkedText(folder: string, name: string): MarkedText {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const options = existsSync(join(folder, name, 'options.json'))
    ? (JSON.parse(read('options.json')) as { date?: string; lang?: string })
    : {};
  const content = makeContent({
    articles: [{ slug: 'input', body: read('input.md'), ...options }],
    terms: JSON.parse(read('glossary.json')) as NonNullable<Sketch['terms']>,
  });
  const passages = content.articles[0]?.body.passages ?? [];
  const lines = read('expected.txt').split('\n').filter(Boolean).map(readLine);
  return {
    name,
    texts: passages.map(({ text }) => text.trimEnd()),
    expectedTexts: lines.map(({ text }) => text),
    expected: lines.flatMap(({ mentions }, index) =>
      mentions.map(({ start, text, term }) => mentionKey(`¶${index + 1}`, start, text, term)),
    ),
    found: annotate(content).mentions.map(({ passage, start, text, term }) =>
      mentionKey(`¶${passages.findIndex(({ id }) => id === passage) + 1}`, start, text, term),
    ),
  };
}

function readLine(line: string): { text: string; mentions: { start: number; text: string; term: string }[] } {
  let text = '';
  const mentions: { start: number; text: string; term: string }[] = [];
  for (const [, plain = '', marked, term = ''] of line
    .replaceAll('↵', '\n')
    .matchAll(/([^⟦]+)|⟦(.+?)→(.+?)⟧/gs)) {
    text += plain + (marked ?? '');
    if (marked !== undefined) mentions.push({ start: text.length - marked.length, text: marked, term });
  }
  return { text, mentions };
}
