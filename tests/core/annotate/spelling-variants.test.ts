import { describe, expect, test } from 'vitest';
import { spellingVariants, withoutMarks } from '../../../src/core/annotate/spelling-variants.ts';

describe('spellingVariants', () => {
  test.each([
    [
      'ahrar al-sham',
      ['ahrar ash-sham', 'ahrar as-sham', 'ahrar el-sham', 'ahrar al sham', 'ahrar al-scham'],
    ],
    ['jaish al-nasr', ['jaysh al-nasr', 'jaish an-nasr']],
    ['vladimir poetin', ['vladimir putin']],
    ['vladimir putin', ['vladimir poetin']],
    ['sergej sjojgoe', ['sergei shoigu']],
    ['sergei shoigu', ['sergej sjojgoe']],
    ['mevlüt çavuşoğlu', ['mevlut cavusoglu']],
    ['osama abu zaid', []],
    ['mikhail', ['michail']],
  ])('of %s hold %j', (name, variants) => {
    expect(spellingVariants(name)).toEqual(expect.arrayContaining(variants));
  });

  test('leave short words alone, which would become other words', () => {
    expect(spellingVariants('buk')).toEqual([]);
    expect(spellingVariants('bush')).toEqual([]);
  });

  test('are few, each once, and never the name itself', () => {
    for (const name of ['harakat ahrar al-sham al-islamiyya', 'moechammad al-choesainy', 'a', '']) {
      const variants = spellingVariants(name);
      expect(variants.length).toBeLessThanOrEqual(24);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants).not.toContain(name);
    }
  });
});

test.each([
  ['erdoğan', 'erdogan'],
  ['syrië', 'syrie'],
  ['ahmed', 'ahmed'],
])('%s without marks is %s', (text, plain) => {
  expect(withoutMarks(text)).toBe(plain);
});
