import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatLedger } from '../../../src/core/passage/file/format-ledger.ts';
import { ledgerBlocks } from '../../../src/core/passage/file/ledger-blocks.ts';
import { parseLedger } from '../../../src/core/passage/file/parse-ledger.ts';
import type { Ledger } from '../../../src/core/passage/ledger.ts';
import { shortHash } from '../../../src/core/passage/short-hash.ts';
import { Builds, publishedArticle } from './passages.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
const ledgers = fc
  .array(fc.dictionary(fc.constantFrom('een', 'tw-ee', '2016', 'a1'), fc.array(text)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((states): Ledger => {
    const builds = new Builds();
    for (const state of states)
      builds.build(Object.entries(state).map(([slug, texts]) => publishedArticle(slug, texts)));
    return builds.ledger;
  });

const read = (file: string, isKnown?: () => boolean): Ledger => {
  const parsed = parseLedger(file, isKnown);
  if (!('ledger' in parsed)) throw new Error(parsed.damage.message);
  return parsed.ledger;
};

test('what is known is read later, and says the same', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const file = formatLedger(ledger);
      const late = read(file, () => true);
      expect([...late.keys()]).toEqual([...read(file).keys()]);
      expect(formatLedger(late)).toBe(file);
      const whole = read(file);
      for (const [slug, { hasEntries, version, versions, entries }] of late) {
        expect({ version, versions, entries }).toEqual(whole.get(slug));
        expect(hasEntries ?? entries.length > 0).toBe(entries.length > 0);
      }
    }),
    { numRuns: 100 },
  );
});

test('article by article a ledger is read as it is read as a whole', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const file = formatLedger(ledger);
      const asAWhole = `${file} `;
      expect(ledgerBlocks(Buffer.from(asAWhole))).toBeUndefined();
      expect([...read(file)]).toEqual([...read(asAWhole)]);
    }),
    { numRuns: 100 },
  );
});

describe('lines that are not quite as they are written', () => {
  const builds = new Builds();
  builds.build([publishedArticle('een', ['Een.', 'Twee.']), publishedArticle('twee', ['Drie.'])]);
  const file = formatLedger(builds.ledger);

  it.each([
    ['with Windows line ends', file.replaceAll('\n', '\r\n')],
    ['indented', file.replaceAll('\n"', '\n  "')],
    ['with spaces in them', file.replaceAll('",', '" ,')],
    [
      'with an article twice',
      file.replace('"": null\n}\n}', `${/"een": \{[^]*?\n\},\n\n/.exec(file)![0]}"": null\n}\n}`),
    ],
    ['as one line', JSON.stringify(JSON.parse(file))],
  ])('%s say the same, and are written as they should be', (_what, other) => {
    expect(other).not.toBe(file);
    expect(formatLedger(read(other))).toBe(file);
  });

  it('are damage where they are wrong, also in an article whose first line is right', () => {
    const wrong = file.replace(/(p-\w+": \["\w+",)"Twee\."/, '$117');
    expect(wrong).not.toBe(file);
    expect(parseLedger(wrong)).toMatchObject({
      damage: { message: expect.stringMatching(/^The entry "p-\w+" of een/) as unknown },
    });
  });
});

test('a short hash is the first bits of a SHA-256, as it was when the first ledgers were written', () => {
  expect(shortHash('', 12)).toBe('werc8gmrzge1');
  expect(shortHash('De brug is open.', 8)).toBe(shortHash('De brug is open.', 12).slice(0, 8));
  fc.assert(fc.property(fc.string(), (any) => /^[0-9a-hjkmnp-tv-z]{12}$/.test(shortHash(any, 12))));
});
