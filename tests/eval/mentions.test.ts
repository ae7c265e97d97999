import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { ROOT } from '../setup/paths.ts';
import { makeContent, type Sketch } from './make-content.ts';
import { scoreMentions, type ScoredMention } from './score-mentions.ts';

const CASES = join(ROOT, 'tests', 'fixtures', 'annotate', 'mentions');

interface Outcome {
  readonly texts: readonly string[];
  readonly expectedTexts: readonly string[];
  readonly expected: readonly ScoredMention[];
  readonly found: readonly ScoredMention[];
}

/**
 * A case is a folder: input.md, glossary.json, perhaps options.json (date, lang), and expected.txt: the text of each
 * passage on a line, ↵ for a line break, each mention as ⟦text→term⟧.
 */
describe('mentions', () => {
  const names = readdirSync(CASES);

  test.each(names)('%s', (name) => {
    const { texts, expectedTexts, expected, found } = run(name);
    expect(expectedTexts).toEqual(texts);
    expect(scoreMentions(expected, found)).toMatchObject({ missed: [], wrong: [] });
  });

  test('there are cases, and they hold mentions', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(names.flatMap((name) => run(name).expected).length).toBeGreaterThan(80);
  });
});

function run(name: string): Outcome {
  const read = (file: string): string => readFileSync(join(CASES, name, file), 'utf8');
  const options = existsSync(join(CASES, name, 'options.json'))
    ? (JSON.parse(read('options.json')) as { date?: string; lang?: string })
    : {};
  const content = makeContent({
    articles: [{ slug: 'input', body: read('input.md'), ...options }],
    terms: JSON.parse(read('glossary.json')) as NonNullable<Sketch['terms']>,
  });
  const { passages } = content.articles[0]!.body;
  const lines = read('expected.txt').split('\n').filter(Boolean).map(readMarked);
  return {
    texts: passages.map(({ text }) => text.trimEnd()),
    expectedTexts: lines.map(({ text }) => text),
    expected: lines.flatMap(({ mentions }, index) =>
      mentions.map((mention) => ({ ...mention, where: `¶${index + 1}` })),
    ),
    found: annotate(content).mentions.map(({ passage, start, end, text, term }) => ({
      where: `¶${passages.findIndex(({ id }) => id === passage) + 1}`,
      start,
      end,
      text,
      term,
    })),
  };
}

function readMarked(line: string): { text: string; mentions: Omit<ScoredMention, 'where'>[] } {
  let text = '';
  const mentions: Omit<ScoredMention, 'where'>[] = [];
  for (const [, plain = '', marked, term = ''] of line
    .replaceAll('↵', '\n')
    .matchAll(/([^⟦]+)|⟦(.+?)→(.+?)⟧/gs)) {
    text += plain + (marked ?? '');
    if (marked !== undefined)
      mentions.push({ start: text.length - marked.length, end: text.length, text: marked, term });
  }
  return { text, mentions };
}
