import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { Token } from '../../../../src/core/search/analysis/token.ts';

const nl = analyserFor('nl');

/** `position(+span) form`, stop words with a star. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map(
      ({ position, span, form, stop }) =>
        `${position}${span > 1 ? `+${span}` : ''} ${form}${stop ? '*' : ''}`,
    )
    .join(', ');
}

describe('words', () => {
  it.each([
    ['Staakt-het-vuren nu', '0+3 staakthetvuren, 0 staakt, 1 het*, 2 vuren, 3 nu*'],
    ['het staakt\u2011het\u2011vuren', '0 het*, 1+3 staakthetvuren, 1 staakt, 2 het*, 3 vuren'],
    ['IS-strijders en VN’s', '0+2 isstrijders, 0 IS, 1 strijders, 2 en*, 3 VN'],
    ["foto's, zo'n, 's ochtends", "0 foto's, 1 zo'n*, 2 s*, 3 ochtends"],
    ['Sana’a en O’Brien', '0 sanaa, 1 en*, 2 obrien'],
    ['V.S. en U.N.', '0 VS, 1 en*, 2 UN'],
    ['NGO’s en NGOs', '0 NGO, 1 en*, 2 NGO'],
    ['vredes- en veiligheidsbeleid', '0 vredes, 1 en*, 2 veiligheidsbeleid'],
    ['en/of', '0 en*, 1 of*'],
    ['F-16', '0+2 f16, 0 f, 1 16'],
    ['', ''],
    ['… — !', ''],
  ])('%s', (text, expected) => {
    expect(shown(nl.analyse(text))).toBe(expected);
  });

  it('has the same tokens at wanted positions as anywhere', () => {
    const texts = fc.array(
      fc.constantFrom('vuren', "'s", 'Sana’a', 'F-16', '60 000', 'V.S.', 'IS', 'é', '-'),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat(12)), (words, positions) => {
        const text = words.join(' ');
        const wanted = new Set(positions);
        const isWanted = ({ position }: Token): boolean => wanted.has(position);
        expect(nl.analyse(text, wanted).filter(isWanted)).toEqual(nl.analyse(text).filter(isWanted));
      }),
    );
    expect(nl.analyse('de vuren', new Set())).toEqual([]);
  });

  it('knows an acronym from a word', () => {
    expect(nl.analyse('IS is').map(({ stem, stop }) => [stem, stop])).toEqual([
      ['IS', false],
      ['is', true],
    ]);
  });

  it('knows a line in capitals from acronyms', () => {
    expect(shown(nl.analyse('WAT IS ER GEBEURD'))).toBe('0 wat*, 1 is*, 2 er*, 3 gebeurd');
    expect(shown(nl.analyse('VS EN RUSLAND EENS'))).toBe('0 VS, 1 en*, 2 rusland, 3 eens*');
    expect(shown(nl.analyse('IS VS VN'))).toBe('0 IS, 1 VS, 2 VN');
    expect(shown(nl.analyse('DAMASCUS (ANP) - Het leger'))).toBe('0 damascus, 1 ANP, 2 het*, 3 leger');
  });

  it('keeps accents in the exact form alone', () => {
    const [word] = nl.analyse('Syrië');
    expect([word?.exact, word?.form]).toEqual(['syrië', 'syrie']);
    expect(nl.analyse('Erdoğan Çavuşoğlu straße ĳs Øst').map(({ form }) => form)).toEqual([
      'erdogan',
      'cavusoglu',
      'strasse',
      'ijs',
      'ost',
    ]);
  });

  it('sees through soft hyphens, zero-width characters and taken-apart letters', () => {
    const text = 're\u00ADge\u200Bring Syrie\u0308';
    const [first, second] = nl.analyse(text);
    expect([first?.form, second?.exact]).toEqual(['regering', 'syrië']);
    expect(text.slice(second?.start, second?.end)).toBe('Syrie\u0308');
  });
});

describe('numbers', () => {
  it.each([
    ['60.000', '60000'],
    ['60 000', '60000'],
    ['60\u00A0000', '60000'],
    ['60000', '60000'],
    ['2 000 000', '2000000'],
    ['1.250,50', '1250.50'],
    ['3,5', '3.5'],
    ['3.5', '3.5'],
    ['23.00', '23.00'],
    ['23:00', '23.00'],
    ['2016', '2016'],
  ])('%s is %s', (text, form) => {
    expect(nl.analyse(`ruim ${text} doden`).map((token) => token.form)).toEqual(['ruim', form, 'doden']);
  });

  it('joins no year with a number, and no list of numbers', () => {
    expect(nl.analyse('in 2016 60 doden').map(({ form }) => form)).toEqual(['in', '2016', '60', 'doden']);
    expect(nl.analyse('in 2016 300 doden').map(({ form }) => form)).toEqual(['in', '2016', '300', 'doden']);
    expect(nl.analyse('1, 2 of 3').map(({ form }) => form)).toEqual(['1', '2', 'of', '3']);
  });

  it('takes the marks of the language', () => {
    expect(
      analyserFor('en')
        .analyse('60,000 and 3.5')
        .map(({ form }) => form),
    ).toEqual(['60000', 'and', '3.5']);
  });
});

describe('other languages', () => {
  it('takes a French elision apart', () => {
    expect(shown(analyserFor('fr').analyse('L’armée d’Alep'))).toBe('0 l*, 1 armee, 2 d*, 3 alep');
  });

  it('leaves the words of a language it does not know', () => {
    const other = analyserFor('pl');
    expect(other.lang).toBe('pl');
    expect(other.analyse('Wojny Światowe').map(({ stem }) => stem)).toEqual(['wojny', 'swiatowe']);
  });

  it.each(['nl', 'en-GB', 'de', 'fr', 'pl'])('makes the analyser of %s once', (tag) => {
    expect(analyserFor(tag)).toBe(analyserFor(tag));
    expect(tag).toContain(analyserFor(tag).lang);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'staakt-het-vuren',
      'IS',
      '60 000',
      "foto's",
      'Syrië',
      '\u00AD',
      '—',
      ' ',
      '\n',
      'al-Nusra',
      '3,5',
      'İ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it.each(['nl', 'en', 'fr', 'xx'])('has tokens in order, within it (%s)', (lang) => {
    fc.assert(
      fc.property(text, (any) => {
        let position = 0;
        for (const token of analyserFor(lang).analyse(any)) {
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(any.length);
          expect(token.position).toBeGreaterThanOrEqual(position - 1);
          expect(token.form).not.toBe('');
          expect(token.stem).not.toBe('');
          position = Math.max(position, token.position);
        }
      }),
    );
  });

  it('has a stem that its form gives again', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { form, stem } of nl.analyse(any)) {
          if (/^\p{Ll}+$/u.test(form)) expect(nl.stem(form)).toBe(stem);
        }
      }),
    );
  });
});
