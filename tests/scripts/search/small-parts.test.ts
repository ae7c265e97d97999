import { describe, expect, it } from 'vitest';
import { searchEn } from '../../../src/i18n/search/en.ts';
import { searchNl } from '../../../src/i18n/search/nl.ts';
import { addressOfHit } from '../../../src/scripts/search/address-of-hit.ts';
import { facetLabel } from '../../../src/scripts/search/facet-label.ts';
import { fillNodes } from '../../../src/scripts/search/fill-nodes.ts';
import { noteInWords } from '../../../src/scripts/search/note-in-words.ts';
import { pageWords } from '../../../src/scripts/search/page-words.ts';
import { periodInWords } from '../../../src/scripts/search/period-in-words.ts';
import { resultAddress } from '../../../src/scripts/search/result-address.ts';
import { replacedBy, typedWord } from '../../../src/scripts/search/typed-word.ts';

const dutch = pageWords({ lang: 'nl', messages: searchNl, types: { person: 'persoon' } });
const english = pageWords({ lang: 'en', messages: searchEn, types: {} });
const served = { root: '/x/', inFolder: false };
const folder = { root: '../', inFolder: true };

describe('addresses of results', () => {
  it('open at the passage, with what was searched for', () => {
    expect(resultAddress(served, 'articles/a/', { query: 'wie & wat' }, 'p-1')).toBe(
      '/x/articles/a/?search=wie+%26+wat#p-1',
    );
    expect(resultAddress(served, 'claims/#b')).toBe('/x/claims/#b');
    expect(resultAddress(served, '')).toBe('/x/');
  });

  it('say that other names were left out, so that they are not marked either', () => {
    expect(resultAddress(served, 'articles/a/', { query: 'x', synonyms: false }, 'p-1')).toBe(
      '/x/articles/a/?search=x&synonyms=off#p-1',
    );
    expect(resultAddress(served, 'articles/a/', { query: 'x', synonyms: true })).toBe(
      '/x/articles/a/?search=x',
    );
    expect(resultAddress(served, 'articles/a/', { query: '', synonyms: false })).toBe('/x/articles/a/');
  });

  it('name the file in a folder', () => {
    expect(resultAddress(folder, 'articles/a/', { query: 'x' }, 'p-1')).toBe(
      '../articles/a/index.html?search=x#p-1',
    );
    expect(resultAddress(folder, 'claims/#b')).toBe('../claims/index.html#b');
    expect(resultAddress(folder, '')).toBe('../index.html');
    expect(resultAddress(folder, '_astro/a.css')).toBe('../_astro/a.css');
  });

  it('mark in articles only', () => {
    const view = { place: served, query: 'a' };
    expect(addressOfHit({ kind: 'article', path: 'articles/a/' }, { id: 'p-1' }, view)).toBe(
      '/x/articles/a/?search=a#p-1',
    );
    expect(addressOfHit({ kind: 'article', path: 'articles/a/' }, undefined, view)).toBe(
      '/x/articles/a/?search=a',
    );
    const term = { kind: 'term', path: 'glossary/t/' } as const;
    expect(addressOfHit(term, { id: 'names' }, view)).toBe('/x/glossary/t/');
    expect(addressOfHit(term, { id: 'p-2' }, view)).toBe('/x/glossary/t/#p-2');
    expect(addressOfHit({ kind: 'claim', path: 'claims/#c' }, { id: 'position-1' }, view)).toBe(
      '/x/claims/#c',
    );
  });
});

describe('the word being typed', () => {
  it.each([
    ['bestand in sy|', 'bestand in |sy|'],
    ['sy| bestand', '|sy| bestand'],
    ['besta|nd', '|besta|'],
    ['-rus|', '-|rus|'],
    ['persoon:poe|', 'persoon:|poe|'],
    ['"vrije syr|', '"vrije |syr|'],
    ['bestand |', 'bestand ||'],
    ['al-nus|', '|al-nus|'],
    ['|', '||'],
  ])('%s', (typed, expected) => {
    const caret = typed.indexOf('|');
    const { before, part, after } = typedWord(typed.replace('|', ''), caret);
    expect(`${before}|${part}|${after}`).toBe(expected);
  });
});

describe('a name that is taken', () => {
  it.each([
    ['bestand poe', 'Vladimir Poetin', 'poe'],
    ['bestand vrije syr', 'Vrije Syrische Leger', 'vrije syr'],
    ['-vrije syr', 'Vrije Syrische Leger', 'vrije syr'],
    ['persoon:"sergej lav', 'Sergej Lavrov', 'sergej lav'],
    ['vrije pers syr', 'Syrië', 'syr'],
    ['Syri', 'Syrië', 'Syri'],
  ])('after “%s”, %s takes the place of “%s”', (typed, name, replaced) => {
    expect(replacedBy(name, typedWord(typed, typed.length))).toBe(replaced.length);
  });
});

describe('in words', () => {
  it('a note names what it is about, and what may be meant', () => {
    const note = { code: 'unknown-field', part: 'bronn:' };
    expect(noteInWords(note, dutch)).toBe('“bronn:” is geen veld waarop te zoeken is.');
    expect(noteInWords({ ...note, suggestion: 'bron:' }, dutch)).toMatch(/Bedoelde u bron:\?$/);
    expect(noteInWords({ code: 'bad-date', part: 'na:morgen' }, english)).toContain('“na:morgen”');
  });

  it('a note of a kind that the page does not know is shown all the same', () => {
    expect(noteInWords({ code: 'something-new', part: 'x~' }, dutch)).toContain('“x~”');
  });

  it('a period', () => {
    expect(periodInWords(dutch)).toBe('elke datum');
    expect(periodInWords(dutch, '2016-12-28', '2017-01-03')).toBe(
      '28 december 2016 tot en met 3 januari 2017',
    );
    expect(periodInWords(english, '2016-12', undefined)).toBe('from December 2016');
    expect(periodInWords(dutch, undefined, '2016')).toBe('tot en met 2016');
    expect(periodInWords(dutch, '2016-12-28', '2016-12-28')).toBe('28 december 2016');
  });

  it('numbers and dates', () => {
    expect(dutch.count(searchNl.moreHits, 1)).toBe('nog 1 vindplaats');
    expect(dutch.count(searchNl.moreHits, 1200)).toBe('nog 1.200 vindplaatsen');
    expect(dutch.date('2016-12-29T12:57+01:00')).toBe('29 december 2016');
    expect(dutch.type('person')).toBe('persoon');
    expect(dutch.type('ship')).toBe('ship');
  });

  it('values of facets', () => {
    expect(facetLabel('kind', { value: 'claim', label: 'claim' }, dutch)).toBe('Kwestie');
    expect(facetLabel('lang', { value: 'fr', label: 'fr' }, dutch)).toBe('Frans');
    expect(facetLabel('lang', { value: 'no language', label: '?' }, dutch)).toBe('?');
    expect(facetLabel('outlet', { value: 'trouw', label: 'Trouw' }, dutch)).toBe('Trouw');
  });

  it('a sentence with places takes nodes, and throws where one is missing', () => {
    expect(fillNodes('a {b} c {d}', { b: 'B', d: 'D' })).toEqual(['a ', 'B', ' c ', 'D']);
    expect(() => fillNodes('{b}', {})).toThrow('{b}');
  });
});
