import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPassage } from '../../src/markdown/mark-passage.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { retargetLink } from '../../src/markdown/retarget-link.ts';

const read = (markdown: string) => parseBody(markdown, { file: 'a.md', firstLine: 1 });

/** Marks the nth occurrence of words in the text of a passage. */
function mark(markdown: string, words: string, { nth = 0, passage = 0, target = 'hama' } = {}) {
  const { id, text } = read(markdown).passages[passage]!;
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
  return markPassage(markdown, { passage: id, start, end: start + words.length, target });
}

describe('markPassage', () => {
  it.each([
    ['In Hama.\n', 'In [[hama|Hama]].\n'],
    ['In **Hama**.\n', 'In **[[hama|Hama]]**.\n'],
    ['# Kop\n\nTekst.\n', undefined],
    ['In `Hama` en Hama.\n', undefined],
  ])('%j', (markdown, expected) => {
    expect(mark(markdown, 'Hama')).toBe(expected);
  });

  it('marks the very place, not the same words elsewhere', () => {
    expect(mark('Hama en Hama.\n\nHama.\n', 'Hama', { nth: 1 })).toBe('Hama en [[hama|Hama]].\n\nHama.\n');
    expect(mark('Hama.\n\nOok Hama.\n', 'Hama', { passage: 1 })).toBe('Hama.\n\nOok [[hama|Hama]].\n');
    expect(mark('[x](Hama "Hama") Hama.\n', 'Hama')).toBe('[x](Hama "Hama") [[hama|Hama]].\n');
  });

  it('forbids', () => {
    const { id } = read('In Hama.\n').passages[0]!;
    const range = { passage: id, start: 3, end: 7, target: undefined };
    expect(markPassage('In Hama.\n', range)).toBe('In [[!Hama]].\n');
  });

  it('marks nothing where words run over other marks', () => {
    expect(mark('*Noord*-Hama ligt.\n', 'Noord-Hama')).toBeUndefined();
    expect(
      markPassage('In Hama.\n', { passage: 'p-niets', start: 3, end: 7, target: 'hama' }),
    ).toBeUndefined();
  });

  it('never changes what a body says', () => {
    const bodies = fc
      .array(
        fc.constantFrom(
          'Hama',
          ' ',
          '*',
          '**',
          '_',
          '`',
          '[[a|',
          ']]',
          '[',
          '](x)',
          '\n\n',
          '- ',
          'en',
          '&amp;',
          '\\',
        ),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(bodies, fc.nat(3), (markdown, nth) => {
        const places = read(markdown).passages.flatMap(({ id, text }) =>
          [...text.matchAll(/Hama/g)].map(({ index }) => ({ passage: id, start: index, end: index + 4 })),
        );
        const place = places[nth % Math.max(1, places.length)];
        const marked = place && markPassage(markdown, { ...place, target: 'hama' });
        if (marked === undefined) return;
        const texts = (body: string) => read(body).passages.map(({ text }) => text);
        expect(texts(marked)).toEqual(texts(markdown));
        expect(read(marked).explicitLinks.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('retargetLink', () => {
  it.each([
    ['Zie [[hma|de stad]].\n', 1, 5, 'hama', 'Zie [[hama|de stad]].\n'],
    ['Zie [[hma]] en [[hma]].\n', 1, 16, 'hama', 'Zie [[hma]] en [[hama]].\n'],
    ['Een.\n\nZie [[a#p-x|dit]].\n', 3, 5, 'a#p-y', 'Een.\n\nZie [[a#p-y|dit]].\n'],
    ['Zie [[updates:hma|dit]].\n', 1, 5, 'updates:hama', 'Zie [[updates:hama|dit]].\n'],
    ['Zie [[hma]].\n', 1, 4, 'hama', undefined],
    ['Zie [[hma]].\n', 9, 1, 'hama', undefined],
    ['Zie `[[hma]]`.\n', 1, 6, 'hama', undefined],
    ['Zie [[hma]].\n', 1, 5, 'a]] en [[b', undefined],
  ])('%j at %i:%i to %s', (markdown, line, column, target, expected) => {
    expect(retargetLink(markdown, { line, column, target })).toBe(expected);
  });
});
