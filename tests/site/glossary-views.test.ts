import { describe, expect, it } from 'vitest';
import { coordinateParts } from '../../src/site/view/coordinates.ts';
import { letterIndex, lettersOf } from '../../src/site/view/letters.ts';
import { termGroups } from '../../src/site/view/term-groups.ts';
import { makeTerm } from './make.ts';

const named = (...names: string[]) => names.map((term, index) => makeTerm(`t${index}`, { term }));

describe('lettersOf', () => {
  it('puts terms under their first letter, whatever its accent or case', () => {
    const letters = lettersOf(
      named('Ömer', 'oost', 'al-Bab', 'Aleppo', '’s-Gravenhage', '2254', 'Ahrar'),
      'nl',
    );
    expect(letters.map(({ letter, id, terms }) => [letter, id, terms.map(({ term }) => term)])).toEqual([
      ['0–9', 'letter-0', ['2254']],
      ['A', 'letter-a', ['Ahrar', 'al-Bab', 'Aleppo']],
      ['O', 'letter-o', ['Ömer', 'oost']],
      ['S', 'letter-s', ['’s-Gravenhage']],
    ]);
  });

  it('of no terms are none', () => {
    expect(lettersOf([], 'nl')).toEqual([]);
  });
});

describe('letterIndex', () => {
  it('is the alphabet, with ids where there are terms', () => {
    const index = letterIndex(lettersOf(named('Hama', '3 mei', 'Ωmega'), 'nl'), 'nl');
    expect(index).toHaveLength(28);
    expect(index.filter(({ id }) => id !== undefined).map(({ letter }) => letter)).toEqual(['0–9', 'H', 'Ω']);
  });
});

describe('termGroups', () => {
  const all = [
    makeTerm('hama', { term: 'Hama' }),
    makeTerm('aleppo', { term: 'Aleppo' }),
    makeTerm('poetin', { term: 'Poetin', type: 'person' }),
    makeTerm('nooit', { term: 'Nooit' }),
  ];
  const terms = new Map(all.map((term) => [term.slug, term]));
  const counts = (numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers).map(([slug, count]) => [makeTerm(slug).slug, count] as const);

  it('counts by type, most first, then by name; leaves out what is not mentioned', () => {
    const groups = termGroups(terms, counts({ hama: 2, aleppo: 2, poetin: 2, weg: 1 }));
    expect(
      groups.map(({ type, terms: members }) => [type, members.map(({ term, count }) => [term.slug, count])]),
    ).toEqual([
      ['person', [['poetin', 2]]],
      [
        'place',
        [
          ['aleppo', 2],
          ['hama', 2],
        ],
      ],
    ]);
  });

  it('of no mentions are none', () => {
    expect(termGroups(terms, [])).toEqual([]);
  });
});

describe('coordinateParts', () => {
  it('names the hemispheres and uses the digits of the language', () => {
    expect(coordinateParts([36.201, 37.161], 'nl')).toEqual({
      lat: '36,201',
      ns: 'north',
      lon: '37,161',
      ew: 'east',
    });
    expect(coordinateParts([-33.45, -70.6667], 'en')).toEqual({
      lat: '33.45',
      ns: 'south',
      lon: '70.667',
      ew: 'west',
    });
  });
});
