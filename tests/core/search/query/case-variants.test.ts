import { expect, it } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import { caseVariants } from '../../../../src/core/search/query/case-variants.ts';

const nl = analyserFor('nl');

it.each([
  ['anp', ['ANP']],
  ['NAVO', ['navo']],
  ['Navo', ['NAVO']],
  ['is', []],
  ['IS', []],
  ['VS', []],
  ['bestand', []],
  ['f16', []],
])('%s may stand for %j', (word, expected) => {
  expect(caseVariants(nl.analyse(word)[0]!, nl)).toEqual(expected);
});
