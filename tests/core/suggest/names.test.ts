import { describe, expect, it } from 'vitest';
import { kinFinder } from '../../../src/core/suggest/may-belong-to.ts';
import { nameWithin } from '../../../src/core/suggest/name-within.ts';
import { transliterated } from '../../../src/core/suggest/transliterated.ts';
import { makeTerm } from '../../site/make.ts';

describe('nameWithin', () => {
  it.each([
    ['al-Nusra', 'al-Nusra'],
    ['Aix-en-Provence', 'Aix-en-Provence'],
    ['Noord-Holland', 'Noord-Holland'],
    ['EU-top', 'EU'],
    ['kabinet-Rutte', 'Rutte'],
    ['anti-EU-betoging', 'EU'],
    ["d'Estaing", "d'Estaing"],
    ['Assad', 'Assad'],
  ])('%s → %s', (word, name) => {
    const { start, end } = nameWithin(word)!;
    expect(word.slice(start, end)).toBe(name);
  });

  it.each(['staakt-het-vuren', 'brug', '2016-12', ''])('finds none in "%s"', (word) => {
    expect(nameWithin(word)).toBeUndefined();
  });
});

describe('transliterated', () => {
  it.each([
    ['Poetin', 'Putin'],
    ['Ahrar al-Sham', 'Ahrar as-Scham'],
    ['Sjojgoe', 'Shoigu'],
    ['Tsjechov', 'Tchekhov'],
    ['Erdoğan', 'Erdogan'],
    ['Jaysh al-Islam', 'Jaish al-Islam'],
  ])('%s sounds as %s', (one, other) => {
    expect(transliterated(one)).toBe(transliterated(other));
  });

  it.each([
    ['Hama', 'Homs'],
    ['Irak', 'Iran'],
    ['Rusland', 'Turkije'],
  ])('%s does not sound as %s', (one, other) => {
    expect(transliterated(one)).not.toBe(transliterated(other));
  });
});

describe('kinFinder', () => {
  const kin = kinFinder([
    makeTerm('poetin', { term: 'Vladimir Poetin', aliases: ['Poetin'] }),
    makeTerm('hnc', { term: 'Hoge Raad van Overleg' }),
    makeTerm('navo', { term: 'NAVO' }),
    makeTerm('idlib', { term: 'Idlib' }),
  ]);

  it.each([
    ['Putin', 'poetin', 'transliteration'],
    ['HRO', 'hnc', 'acronym'],
    ['HRVO', 'hnc', 'acronym'],
    ['Noord-Atlantische Verdragsorganisatie', undefined, undefined],
    ['Poetin junior', 'poetin', 'words'],
    ['Vladimir Poetinn', 'poetin', 'transliteration'],
    ['Wladimmir Poettin', 'poetin', 'spelling'],
    ['Amsterdam', undefined, undefined],
  ])('%s: %s, %s', (name, slug, why) => {
    expect(kin(name)[0]).toEqual(slug === undefined ? undefined : { slug, why });
  });

  it('knows an acronym by its explanation', () => {
    expect(kin('HRvO', 'Hoge Raad van Overleg')[0]).toEqual({ slug: 'hnc', why: 'transliteration' });
  });

  it('says nothing of a word that many terms share', () => {
    const many = kinFinder(
      ['a', 'b', 'c', 'd', 'e'].map((name) => makeTerm(name, { term: `Syrische ${name}` })),
    );
    expect(many('Syrische kok')).toEqual([]);
  });
});
