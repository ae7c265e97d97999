import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodeUnits } from '../../../src/core/search/code-units.ts';
import { TextPool } from '../../../src/core/search/text-pool.ts';

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 600 });

test('texts have numbers in the order in which they came, and are found by them', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const pool = new TextPool();
      const numbers = list.map((text) => pool.number(text));
      const distinct = [...new Set(list)];
      expect(pool.count).toBe(distinct.length);
      expect(numbers).toEqual(list.map((text) => distinct.indexOf(text)));
      expect(distinct.map((_, number) => pool.text(number))).toEqual(distinct);
      expect(distinct.map((text) => pool.find(text))).toEqual(distinct.map((_, number) => number));
    }),
  );
});

test('a pool that was kept is the same, and may grow', () => {
  fc.assert(
    fc.property(texts, texts, (some, others) => {
      const first = new TextPool();
      for (const text of some) first.number(text);
      const kept = first.kept();
      const again = new TextPool(kept);
      const copy = structuredClone(kept);
      const numbers = [...some, ...others].map((text) => again.number(text));
      expect(kept).toEqual(copy);
      expect(numbers).toEqual([...some, ...others].map((text) => first.number(text)));
      expect(numbers.map((number) => again.text(number))).toEqual([...some, ...others]);
    }),
  );
});

test('a stretch of a text is the text that it is', () => {
  const pool = new TextPool();
  const text = 'de regering van de dossiers over wapenstilstanden';
  const units = new CodeUnits().of(text);
  expect(pool.numberOf(units, 3, 11)).toBe(pool.number('regering'));
  expect(pool.text(pool.numberOf(units, 33, text.length))).toBe('wapenstilstanden');
  expect(pool.firstUnit(pool.numberOf(units, 3, 11))).toBe('r'.charCodeAt(0));
});

test('what is unknown is not found', () => {
  expect(new TextPool().find('brug')).toBeUndefined();
});

test('all texts are heard of in order, however long they are', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const pool = new TextPool();
      for (const text of ['', 'lang'.repeat(100_000), ...list, 'z'.repeat(5000)]) pool.number(text);
      const heard: [string, number][] = [];
      pool.each((text, from, end, number) => heard.push([text.slice(from, end), number]));
      expect(heard).toEqual(Array.from({ length: pool.count }, (_, number) => [pool.text(number), number]));
      expect(pool.text(1)).toBe('lang'.repeat(100_000));
    }),
    { numRuns: 20 },
  );
});
