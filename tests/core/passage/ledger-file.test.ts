import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatLedger } from '../../../src/core/passage/file/format-ledger.ts';
import { formatVersions } from '../../../src/core/passage/file/format-versions.ts';
import { parseLedger } from '../../../src/core/passage/file/parse-ledger.ts';
import { parseVersions } from '../../../src/core/passage/file/parse-versions.ts';
import type { Ledger } from '../../../src/core/passage/ledger.ts';
import { selectorsOf, textOfEnds } from '../../../src/core/passage/selectors.ts';
import { Builds, publishedArticle } from './passages.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
const states = fc.array(fc.record({ een: fc.array(text), 'tw-ee': fc.array(text) }), {
  minLength: 1,
  maxLength: 3,
});

function built(all: readonly Readonly<Record<string, readonly string[]>>[]): Builds {
  const builds = new Builds();
  for (const state of all)
    builds.build(Object.entries(state).map(([slug, texts]) => publishedArticle(slug, texts)));
  return builds;
}

/** All that a ledger says, in order of the articles. */
const entriesOf = (ledger: Ledger) =>
  [...ledger]
    .map(([slug, { version, versions, entries }]) => ({ slug, version, versions, entries }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

test('what is written is read back, whatever the words are', () => {
  fc.assert(
    fc.property(states, (all) => {
      const { ledger, past } = built(all);
      const file = formatLedger(ledger);
      const read = parseLedger(file);
      expect('ledger' in read && entriesOf(read.ledger)).toEqual(entriesOf(ledger));
      expect('ledger' in read && formatLedger(read.ledger)).toBe(file);
      for (const words of past.values()) {
        const again = parseVersions(formatVersions(words));
        expect('past' in again && formatVersions(again.past)).toBe(formatVersions(words));
      }
    }),
    { numRuns: 80 },
  );
});

test('a file of the ledger can be read in any order of its lines', () => {
  const { ledger } = built([{ een: ['Een.', 'Twee.', 'Drie.'] }, { een: ['Drie.', 'Een.'] }]);
  const lines = formatLedger(ledger).split('\n');
  const at = lines.flatMap((line, index) => (line.startsWith('"p-') ? [index] : []));
  const [first, last] = [at[0]!, at.at(-1)!];
  const turned = lines.with(first, lines[last]!).with(last, lines[first]!).join('\n');
  const read = parseLedger(turned);
  expect('ledger' in read && entriesOf(read.ledger)).toEqual(entriesOf(ledger));
});

describe('the ledger stays small', () => {
  const long =
    'Volgens de rédactie, die dat “niet eerder” zag, bleef het aan de oostelijke oever van de rivier tot laat in de nacht onrustig.';
  it('below 250 bytes a passage, also where all are long', () => {
    const texts = Array.from({ length: 100 }, (_, index) => `Bericht ${index}. ${long} Slot ${index}.`);
    const slugs = ['een-artikel-met-een-lange-titel-over-het-bestand-in-syrie', 'kort'];
    const { ledger } = built([Object.fromEntries(slugs.map((slug) => [slug, texts]))]);
    expect(Buffer.byteLength(formatLedger(ledger)) / (texts.length * slugs.length)).toBeLessThan(250);
  });
});

test('selectors give the text, its ends, and what stands around it', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const whole = texts.join('\n');
      for (const [index, { exact, prefix, suffix, position }] of selectorsOf(texts).entries()) {
        expect(whole.slice(position.start, position.end)).toBe(texts[index]);
        expect(whole.slice(0, position.start).endsWith(prefix)).toBe(true);
        expect(whole.slice(position.end).startsWith(suffix)).toBe(true);
        for (const part of [...exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
        if (texts[index]!.length <= 64) expect(textOfEnds(exact)).toBe(texts[index]);
        else expect(texts[index]!.startsWith(exact[0]) && texts[index]!.endsWith(exact[1] ?? '!')).toBe(true);
      }
    }),
  );
});
