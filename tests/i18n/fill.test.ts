import { expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

it('fills every place of a text, also twice and beside one another', () => {
  expect(fill('{a}{b} en {a}.', { a: 'x', b: 2 })).toBe('x2 en x.');
  expect(fill('{a}{b} en {a}.', { a: '{b}', b: 'y' })).toBe('{b}y en {b}.');
  expect(fill('Niets {} { a }.', {})).toBe('Niets {} { a }.');
});

it('throws where a place has no value', () => {
  expect(() => fill('{n} van {m}', { n: 1 })).toThrow('{m}');
});
