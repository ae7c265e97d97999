import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestTerms } from '../../../src/core/suggest/suggest-terms.ts';
import { dossierOf } from './make-dossier.ts';

const texts = (bodies: readonly string[], ...more: [Parameters<typeof dossierOf>[1]?, string?]) =>
  suggestTerms(dossierOf(bodies, ...more)).map(({ text }) => text);

describe('suggestTerms', () => {
  it('gives counts, spread, forms and sentences with their passages', () => {
    const dossier = dossierOf([
      'Wethouder Ineke Brandsma opende de kade. De kade is van Brandsma.',
      'Volgens Brandsma is de kade af.',
    ]);
    expect(suggestTerms(dossier)).toEqual([
      {
        slug: 'ineke-brandsma',
        text: 'Ineke Brandsma',
        type: 'person',
        cue: 'wethouder',
        count: 3,
        articles: 2,
        score: 4,
        forms: [
          { text: 'Brandsma', count: 2 },
          { text: 'Ineke Brandsma', count: 1 },
        ],
        contexts: [
          {
            article: 'artikel-1',
            passage: dossier.articles[0]!.body.passages[0]!.id,
            before: 'Wethouder ',
            text: 'Ineke Brandsma',
            after: ' opende de kade.',
          },
          expect.objectContaining({ article: 'artikel-2', before: 'Volgens ', text: 'Brandsma' }),
          expect.objectContaining({ article: 'artikel-1', before: 'De kade is van ' }),
        ],
        mayBelongTo: [],
      },
    ]);
  });

  it('takes an acronym with its explanation together, under the acronym', () => {
    const [first, ...rest] = suggestTerms(
      dossierOf([
        'De Raad voor Oeverbeheer (RvO) vergadert. De RVO (Raad voor Oeverbeheer) wacht. De RVO weet het.',
      ]),
    );
    expect(first).toMatchObject({
      text: 'RVO',
      expansion: 'Raad voor Oeverbeheer',
      type: 'organisation',
      cue: 'raad',
    });
    expect(first?.slug).toBe('raad-voor-oeverbeheer');
    expect(rest.map(({ text }) => text)).not.toContain('Raad voor Oeverbeheer');
  });

  it('judges the first word of a sentence by how it is written elsewhere', () => {
    expect(texts(['Wind waait. De wind waait hard. Wind is er altijd.'])).toEqual([]);
    expect(texts(['Windesheim sluit. Bij Windesheim is het stil.'])).toEqual(['Windesheim']);
    expect(texts(['Windesheim sluit. Windesheim gaat open.'])).toEqual([]);
  });

  it('does not propose what the glossary matches, or the editor forbids', () => {
    const terms = [{ slug: 'dorpsraad', term: 'Dorpsraad Oost', type: 'organisation' as const }];
    expect(texts(['Bij Dorpsraad Oost en Dorpsraad Oost.', 'Bij Dorpsraad Oost.'], terms)).toEqual([]);
    expect(texts(['Bij [[!Zomerland]] en [[!Zomerland]].'])).toEqual([]);
  });

  it('does not propose what was rejected, however it is written', () => {
    const dossier = dossierOf(['Bij Zomerland en in Zomerland. Over d’Aubel, bij d’Aubel.']);
    expect(suggestTerms(dossier).map(({ text }) => text)).toContain('Zomerland');
    expect(suggestTerms(dossier, { rejected: ['zomerland', "d'Aubel"] })).toEqual([]);
  });

  it('keeps to the least number of occurrences, and by itself to two for single words', () => {
    const dossier = dossierOf(['Bij Zomerland en bij Hoge Weide. In Hoge Weide.']);
    expect(suggestTerms(dossier).map(({ text }) => text)).toEqual(['Hoge Weide']);
    expect(suggestTerms(dossier, { min: 1 }).map(({ text }) => text)).toEqual(['Hoge Weide', 'Zomerland']);
    expect(suggestTerms(dossier, { min: 3 })).toEqual([]);
  });

  it('puts what is spread over more articles before what is only repeated', () => {
    expect(texts(['Bij Alderhof, in Alderhof. Bij Brink.', 'Bij Brink.'])).toEqual(['Brink', 'Alderhof']);
  });

  it('names the terms a suggestion may belong to', () => {
    const terms = [{ slug: 'de-wit', term: 'Petra de Wit', type: 'person' as const }];
    const [suggestion] = suggestTerms(
      dossierOf(['Bij Paul Wit-Smit was Petra Witt. Toen kwam Petra Witt.'], terms),
    );
    expect(suggestion).toMatchObject({ text: 'Petra Witt', mayBelongTo: [{ slug: 'de-wit', why: 'words' }] });
  });

  it.each([
    ['burgemeester Ans Kolk', 'person'],
    ['de Bond voor Turners', 'organisation'],
    ['de Vrije Turnbond', 'organisation'],
    ['het Kleine Meer', 'place'],
    ['over Groot Wolde', undefined],
  ])('guesses the type of %s: %s', (name, type) => {
    expect(suggestTerms(dossierOf([`Men sprak ${name}.`]))[0]?.type).toBe(type);
  });

  it('takes a name after prepositions of place for a place, if it stands there mostly', () => {
    expect(suggestTerms(dossierOf(['Men bleef in Wolde. Men ging naar Wolde.']))[0]).toMatchObject({
      type: 'place',
      cue: 'in',
    });
  });

  it('knows no words of a language without a list, but its names', () => {
    expect(texts(['To je Nova Hora, a znovu Nova Hora.'], [], 'cs')).toEqual(['Nova Hora']);
  });

  it('suggests nothing for a dossier without articles', () => {
    expect(texts([])).toEqual([]);
  });

  it('gives words that stand in the text, always the same, best first', () => {
    const word = fc.constantFrom(
      'Anna',
      'van',
      'de',
      'Berg',
      'het',
      'IJ',
      'zei',
      'NAVO',
      '(',
      ')',
      '.',
      'al-Noor',
      '“',
      'raad',
    );
    const body = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), (bodies) => {
        const dossier = dossierOf(bodies);
        const found = suggestTerms(dossier, { min: 1 });
        expect(suggestTerms(dossier, { min: 1 })).toEqual(found);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { contexts, count, articles, forms } of found) {
          expect(articles).toBeLessThanOrEqual(count);
          expect(forms.reduce((sum, form) => sum + form.count, 0)).toBe(count);
          for (const { article, passage, before, text, after } of contexts) {
            const at = dossier.articles.find(({ slug }) => slug === article)!;
            const whole = at.body.passages.find(({ id }) => id === passage)!.text;
            expect(whole).toContain(before + text + after);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
