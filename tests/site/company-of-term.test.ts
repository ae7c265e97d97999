import { expect, it } from 'vitest';
import { coOccurrences } from '../../src/core/annotate/co-occurrence.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import { companyPrint } from '../../src/site/prints/company-print.ts';
import { companyOfTerm } from '../../src/site/view/company-of-term.ts';
import { passagesOf } from '../core/annotate/passages-of.ts';
import { makeTerm } from './make.ts';

const A = 'a' as Slug;

/** One mention of each letter in each passage: `ab a b`; terms are the letters from a to y. */
function siteOf(passages: string): Parameters<typeof companyOfTerm>[1] {
  const letters = Array.from({ length: 25 }, (_, index) => String.fromCharCode(97 + index));
  const terms = new Map(
    letters.map((letter) => [letter as Slug, makeTerm(letter, { term: `Term ${letter}` })]),
  );
  return { companyOf: coOccurrences(() => passagesOf(passages)), index: { terms } };
}

const cardOf = (slug: Slug): string => `card of ${slug}`;

const PASSAGES = `${'ab '.repeat(6)}${'ac '.repeat(4)}${'q '.repeat(400)}`.trim();

it('is the strongest first, each with its share of the strength of the first', () => {
  const company = companyOfTerm(A, siteOf(PASSAGES));
  expect(company.map(({ name, together }) => [name, together])).toEqual([
    ['Term b', 6],
    ['Term c', 4],
  ]);
  expect(company[0]?.share).toBe(100);
  expect(company[1]?.share).toBe(Math.round((100 * company[1]!.strength) / company[0]!.strength));
});

it('leaves out what the glossary does not know, and is short', () => {
  expect(companyOfTerm(A, siteOf(PASSAGES.replaceAll('b', 'z'))).map(({ slug }) => slug)).toEqual(['c']);
  const many = Array.from({ length: 20 }, (_, index) =>
    `a${String.fromCharCode(98 + index)} `.repeat(3),
  ).join('');
  expect(companyOfTerm(A, siteOf(`${many}${'y '.repeat(900)}`.trim()))).toHaveLength(12);
});

it('has the same print as long as its page shows the same, though another passage changes each strength a little', () => {
  const [before, after] = [siteOf(PASSAGES), siteOf(`${PASSAGES} q`)];
  expect(companyOfTerm(A, after)[0]?.strength).not.toBe(companyOfTerm(A, before)[0]?.strength);
  expect(companyPrint(A, after, cardOf)).toBe(companyPrint(A, before, cardOf));
  expect(companyPrint(A, siteOf(`${PASSAGES} ab`), cardOf)).not.toBe(companyPrint(A, before, cardOf));
});
