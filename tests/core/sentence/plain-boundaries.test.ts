import { expect, test } from 'vitest';
import { plainBoundaries } from '../../../src/core/sentence/plain-boundaries.ts';

test.each([
  ['Ja. Nee! “Wat?” Zo.', [4, 9, 16]],
  ['Om 12.30 uur (of later.) Ging hij.', [25]],
  ['Dhr. de Wit', []],
  ['Geen einde.', []],
  ['', []],
])('%j', (text, boundaries) => {
  expect(plainBoundaries(text)).toEqual(boundaries);
});

test.each([
  'Ja.\nNee.',
  'Eh... Ja.',
  'Op 1. 2 juni.',
  'www.brug.nl',
  'Zo. – Nee.',
  'Да. Нет.',
  'e\u0301. Ja.',
  'Ja?!',
])('%j is left to Intl', (text) => {
  expect(plainBoundaries(text)).toBeUndefined();
});
