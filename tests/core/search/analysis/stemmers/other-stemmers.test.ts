import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { porterEnglish } from '../../../../../src/core/search/analysis/stemmers/porter-english.ts';
import { stemEnglish } from '../../../../../src/core/search/analysis/stemmers/stem-english.ts';
import { stemFrench } from '../../../../../src/core/search/analysis/stemmers/stem-french.ts';
import { stemGerman } from '../../../../../src/core/search/analysis/stemmers/stem-german.ts';

describe('porterEnglish', () => {
  it.each([
    ['consigned', 'consign'],
    ['consistency', 'consist'],
    ['knackeries', 'knackeri'],
    ['knightly', 'knight'],
    ['generously', 'generous'],
    ['generation', 'generat'],
    ['communities', 'communiti'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['agreed', 'agre'],
    ['flies', 'fli'],
    ['dying', 'die'],
    ['skies', 'sky'],
    ['news', 'news'],
    ['proceed', 'proceed'],
    ['yielding', 'yield'],
    ['employed', 'employ'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['hopefulness', 'hope'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['gas', 'gas'],
    ['gaps', 'gap'],
    ['kiwis', 'kiwi'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ["soldiers'", 'soldier'],
    ["assad's", 'assad'],
  ])('%s → %s', (word, stem) => {
    expect(porterEnglish(word)).toBe(stem);
  });
});

describe.each([
  [
    'English',
    stemEnglish,
    'ceasefire ceasefires,negotiate negotiations,fight fought,child children,hold held,syria syrian,russia russians,withdraw withdrawn',
    'general generous,new news,polish poland,proceed process',
  ],
  [
    'German',
    stemGerman,
    'regierung regierungen,syrische syrischen,haus hauser,waffenstillstand waffenstillstandes,rebell rebellen,angriff angriffe',
    'wahl wald,kind kinn,stadt staat',
  ],
  [
    'French',
    stemFrench,
    'negociation negociations,national nationaux,syrie syriennes,attaque attaques,combattant combattants,rebelle rebelles',
    'guerre guerir,pays paix,mort morale',
  ],
] as const)('%s', (_name, stem, together, apart) => {
  it.each(together.split(',').map((pair) => pair.split(' ')))('takes %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each(apart.split(',').map((pair) => pair.split(' ')))('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('takes any letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aeiouysxrntledcm')), maxLength: 20 }),
        (word) => {
          expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
          expect(stem(word) === '').toBe(word === '');
        },
      ),
    );
  });
});
