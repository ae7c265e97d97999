import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../../src/core/search/analysis/analyser-for.ts';
import type { Token } from '../../../../src/core/search/analysis/token.ts';
import { parseQuery } from '../../../../src/core/search/query/parse-query.ts';
import { querySigns } from '../../../../src/core/search/query/query-signs.ts';
import type { ParsedQuery } from '../../../../src/core/search/query/parsed-query.ts';

const nl = analyserFor('nl');

function parse(query: string): ParsedQuery {
  return parseQuery(query, nl, querySigns);
}

function forms(pieces: readonly { readonly tokens: readonly Token[] }[]): readonly string[] {
  return pieces.map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
}

function notes(query: string): readonly string[] {
  return parse(query).notes.map(({ code, part, suggestion }) => [code, part, suggestion].join(' | '));
}

function fields(query: string): readonly string[] {
  return parse(query).fields.map(({ field, value, excluded }) => `${excluded ? '-' : ''}${field}=${value}`);
}

describe('words', () => {
  it.each([
    ['Wie hield toezicht op het bestand?', ['hield', 'toezicht', 'bestand']],
    ['IS', ['IS']],
    ['60 000 doden', ['60000', 'doden']],
    ['staakt-het-vuren', ['staakthetvuren staakt het vuren']],
    ['IS-strijders', ['isstrijders IS strijders']],
    ['WAT IS ER GEBEURD IN SYRIE', ['gebeurd', 'syrie']],
    ['Noord-Korea', ['noordkorea noord korea']],
    ['Rusland: hoe verder', ['rusland', 'verder']],
    ['om 23:00 uur', ['23.00', 'uur']],
    ['(bestand) & co.', ['bestand', 'co']],
    ['', []],
    ['  - * " ', []],
  ])('%s', (query, expected) => {
    expect(forms(parse(query).words)).toEqual(expected);
  });

  it('keeps common words where nothing else remains, and says so', () => {
    expect(forms(parse('wie is er').words)).toEqual(['wie', 'is', 'er']);
    expect(notes('wie is er')).toEqual(['only-stop-words | wie is er | ']);
  });

  it('drops them beside a field', () => {
    expect(parse('het bron:trouw').words).toEqual([]);
    expect(notes('het bron:trouw')).toEqual([]);
  });

  it('tells where each stands', () => {
    const query = 'het “staakt het vuren” in Syrië';
    const { words, phrases } = parse(query);
    expect(words.map(({ start, end }) => query.slice(start, end))).toEqual(['Syrië']);
    expect(phrases.map(({ start, end }) => query.slice(start, end))).toEqual(['“staakt het vuren”']);
  });
});

describe('phrases', () => {
  it.each([
    '"staakt het vuren"',
    '„staakt het vuren”',
    '“staakt het vuren”',
    '«staakt het vuren»',
    '‘staakt het vuren’',
    '"staakt-het-vuren nu"',
  ])('%s', (query) => {
    const { phrases, words } = parse(query);
    expect(forms(phrases)[0]).toContain('staakt het vuren');
    expect(words).toEqual([]);
  });

  it('keeps common words in them', () => {
    expect(parse('"het bestand"').phrases[0]?.tokens.map(({ stop }) => stop)).toEqual([true, false]);
  });

  it('takes one word in quotation marks for that word', () => {
    expect(forms(parse('"bestand"').words)).toEqual(['bestand']);
  });

  it('closes an open one, and says so', () => {
    expect(forms(parse('vrede "het bestand').phrases)).toEqual(['het bestand']);
    expect(notes('vrede "het bestand')).toEqual(['open-quote | "het bestand | "het bestand"']);
  });

  it('knows an apostrophe from a quotation mark', () => {
    expect(forms(parse('’s nachts foto’s van Assad’s leger').words)).toEqual([
      'nachts',
      "foto's",
      "assad's",
      'leger',
    ]);
  });
});

describe('exclusion', () => {
  it('takes words, phrases, hyphenated words and fields', () => {
    const { excluded } = parse('vrede -oorlog -"het bestand" −Noord-Korea -bron:trouw');
    expect(forms(excluded)).toEqual(['oorlog', 'het bestand', 'noordkorea noord korea']);
    expect(fields('vrede -bron:trouw')).toEqual(['-outlet=trouw']);
  });

  it('is no dash between blanks', () => {
    expect(parse('vrede - oorlog').excluded).toEqual([]);
  });

  it('finds nothing alone, and says so', () => {
    expect(notes('-oorlog')).toEqual(['only-excluded | -oorlog | ']);
  });
});

describe('beginnings of words', () => {
  it.each([
    ['onderhandel*', 'onderhandel'],
    ['Syrië*', 'syrie'],
    ['staakt-het*', 'staakthet'],
    ['IS*', 'IS'],
  ])('%s', (query, form) => {
    expect(parse(query).prefixes.map((prefix) => prefix.form)).toEqual([form]);
  });

  it('says what is too short, what is cut and what cannot be left out', () => {
    expect(notes('a*')).toEqual(['short-prefix | a* | a']);
    expect(notes('re*ring')).toEqual(['star-inside | re*ring | re*']);
    expect(notes('vrede -reg*')).toEqual(['excluded-prefix | reg* | reg']);
    expect(forms(parse('vrede -reg*').excluded)).toEqual(['reg']);
  });
});

describe('fields', () => {
  it.each([
    ['bron:trouw', 'outlet=trouw'],
    ['Bron:"de Volkskrant"', 'outlet=de Volkskrant'],
    ['outlet:trouw', 'outlet=trouw'],
    ['persoon:poetin', 'person=poetin'],
    ['plaats:aleppo', 'place=aleppo'],
    ['organisatie:vn', 'organisation=vn'],
    ['bureau:ANP', 'agency=ANP'],
    ['soort:stelling', 'kind=claim'],
    ['soort:claim', 'kind=claim'],
    ['kind:citaten', 'kind=quote'],
    ['taal:nederlands', 'lang=nl'],
    ['na:2016-12-28', 'after=2016-12-29'],
    ['na:2016', 'after=2017-01-01'],
    ['vanaf:2016-12-28', 'after=2016-12-28'],
    ['voor:2017', 'before=2016-12-31'],
    ['voor:1-1-2017', 'before=2016-12-31'],
    ['tot:december-2016', 'before=2016-12-31'],
    ['tot:"28 december 2016"', 'before=2016-12-28'],
  ])('%s is %s', (query, expected) => {
    expect(fields(query)).toEqual([expected]);
    expect(notes(query)).toEqual([]);
  });

  it.each([
    ['brn:trouw', 'unknown-field | brn:trouw | bron:trouw'],
    ['persoom:poetin', 'unknown-field | persoom:poetin | persoon:poetin'],
    ['brn:"de volkskrant"', 'unknown-field | brn:"de volkskrant" | bron:"de volkskrant"'],
    ['soort:stelig', 'unknown-kind | soort:stelig | soort:stelling'],
    ['na:2016-28-12', 'bad-date | na:2016-28-12 | na:2016-12-28'],
    ['na:2016-02-31', 'bad-date | na:2016-02-31 | na:2016-02'],
    ['na:gisteren', 'bad-date | na:gisteren | '],
    ['bron:', 'empty-field | bron: | '],
    ['bron: trouw', 'empty-field | bron: | '],
  ])('%s: %s', (query, expected) => {
    expect(notes(query)).toEqual([expected]);
  });

  it('searches the words of a field it does not know', () => {
    expect(forms(parse('brn:trouw vrede').words)).toEqual(['brn', 'trouw', 'vrede']);
  });
});

it('takes the operators of other search engines for what they are', () => {
  expect(forms(parse('vrede OF oorlog AND bestand').words)).toEqual(['vrede', 'oorlog', 'bestand']);
  expect(notes('vrede OF oorlog')).toEqual(['operator | OF | ']);
  expect(forms(parse('OF').words)).toEqual(['OF']);
});

it('never fails, and has every piece within the query', () => {
  const piece = fc.constantFrom(
    ...[
      'bestand',
      '-',
      '"',
      '“',
      '’',
      '*',
      ':',
      'bron:',
      'na:',
      '2016-12',
      ' ',
      ' ',
      'IS',
      'Syrië',
      '60 000',
      '(',
      '\u00AD',
      'voor:"',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (query) => {
      const { words, phrases, excluded, prefixes, fields: found, notes: said } = parse(query);
      for (const { start, end } of [...words, ...phrases, ...excluded, ...prefixes, ...found]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(query.length);
      }
      for (const { tokens } of [...words, ...phrases, ...excluded]) expect(tokens.length).toBeGreaterThan(0);
      for (const { code, part } of said) expect([code, query]).toEqual([code, expect.stringContaining(part)]);
    }),
  );
});

describe('without what reads signs', () => {
  it.each([
    ['"open brug"', ['open', 'brug']],
    ['bron:trouw', ['bron', 'trouw']],
    ['onderhandel*', ['onderhandel']],
    ['brug -dam', ['brug']],
  ])('%s is words', (query, expected) => {
    const { words, phrases, prefixes, fields: none } = parseQuery(query, nl, undefined);
    expect(forms(words)).toEqual(expected);
    expect([...phrases, ...prefixes, ...none]).toEqual([]);
  });

  it('words are read the same', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\p{L}[\p{L}-]{0,8}$/u), { maxLength: 5 }), (words) => {
        const query = words.join(' ');
        expect(parseQuery(query, nl, undefined)).toEqual(parse(query));
      }),
    );
  });
});
