import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

const shared = (text: string) => [{ text, shared: true }];
const MAYOR = {
  slug: 'mayor',
  term: 'Piet Storm',
  type: 'person',
  aliases: shared('Storm'),
  roles: [{ role: 'burgemeester van Urk' }],
  related: ['urk'],
} as const;
const BAND = {
  slug: 'band',
  term: 'Stormband',
  type: 'organisation',
  aliases: shared('Storm'),
  related: ['oslo'],
  validity: '2000/2010',
} as const;
const TERMS: NonNullable<Sketch['terms']> = [
  MAYOR,
  BAND,
  { slug: 'urk', term: 'Urk', type: 'place' },
  { slug: 'oslo', term: 'Oslo', type: 'place' },
];

const read = (body: string, terms: Sketch['terms'] = TERMS, date = '2005') => {
  const { mentions, problems } = annotate(makeContent({ articles: [{ slug: 'a', body, date }], terms }));
  return {
    terms: mentions.filter(({ text }) => text === 'Storm').map(({ term }) => term),
    problems: problems.map(({ code }) => code),
    message: problems[0]?.message,
    fix: problems[0]?.fix,
  };
};

describe('a name that two terms share', () => {
  test.each([
    ['Piet Storm kwam. Later ging Storm weg.', 'mayor'],
    ['Piet Storm kwam.\n\nNiemand zag hem.\n\nStorm ging weg.', 'mayor'],
    ['In Urk deed burgemeester Storm de deur dicht.', 'mayor'],
    ['De groep Storm speelde in Oslo.', 'band'],
    ['[[band|Het vijftal]] speelde; Storm zong.', 'band'],
  ])('%j is %s', (body, term) => {
    expect(read(body)).toMatchObject({ terms: [term], problems: [] });
  });

  test.each([
    ['Storm zweeg.'],
    ['Storm kwam van Urk naar Oslo.'],
    ['Piet Storm hoorde Storm Band, en Storm klapte.'],
  ])('%j is asked, not guessed', (body) => {
    const { terms, problems } = read(body, [
      { ...MAYOR },
      { ...BAND, term: 'Storm Band', validity: undefined },
      ...TERMS.slice(2),
    ]);
    expect(terms).toEqual([]);
    expect(problems).toEqual(['ambiguous-mention']);
  });

  test('is asked with both readings, what speaks for them, and what to write', () => {
    const { message, fix } = read('Storm kwam van Urk naar Oslo.');
    expect(message).toMatch(
      /^"Storm" in p-\w{8} may be band \(3 points: related to oslo nearby; it existed then\) or mayor \(2 points: related to urk nearby\)\.$/,
    );
    expect(fix).toBe('Write [[band|Storm]] or [[mayor|Storm]], or [[!Storm]] to leave it alone.');
  });

  test('is not what did not exist at the time, with one hint more', () => {
    expect(read('Storm kwam.', TERMS, '2020').terms).toEqual(['mayor']);
  });

  test('is a problem of the glossary unless every alias says that it is shared', () => {
    const codes = (first: boolean, second: boolean) =>
      read('Niets.', [
        { ...MAYOR, aliases: [{ text: 'Storm', shared: first }] },
        { ...BAND, aliases: [{ text: 'Storm', shared: second }] },
        ...TERMS.slice(2),
      ]).problems;
    expect(codes(true, true)).toEqual([]);
    expect(codes(true, false)).toEqual(['ambiguous-alias']);
    expect(codes(false, false)).toEqual(['ambiguous-alias']);
  });

  test('may be the heading of one, or a heading told apart in brackets', () => {
    const heading = { slug: 'ship', term: 'Storm', type: 'concept' } as const;
    expect(read('Niets.', [heading, MAYOR, ...TERMS.slice(2)]).problems).toEqual([]);
    expect(read('Niets.', [heading, { ...heading, slug: 'other' }]).problems).toEqual(['ambiguous-alias']);
    const apart = [
      { ...heading, term: 'Storm (schip)' },
      { ...heading, slug: 'other', term: 'Storm (weer)' },
    ];
    expect(read('Niets.', apart).problems).toEqual([]);
  });
});
