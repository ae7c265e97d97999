import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../../src/core/frontmatter.ts';
import { termSchema } from '../../../src/core/schema/term.ts';
import { addAlias } from '../../../src/core/suggest/add-alias.ts';
import { draftEntry } from '../../../src/core/suggest/draft-entry.ts';

const file = 'glossary/x.md';
const entry = (fields: string): string =>
  `---\nterm: X # the name\n${fields}type: place\n---\n\nWat *X* is.\n`;

function added(source: string, alias: string): string {
  const result = addAlias(source, alias, file);
  if (typeof result !== 'string') throw new Error(result.message);
  return result;
}

describe('addAlias', () => {
  it.each([
    ['aliases: [A,  B]\n', 'aliases: [A,  B, Nieuw]\n'],
    ['aliases: []\n', 'aliases: [Nieuw]\n'],
    ['aliases: [\n  A,\n  B,\n]\n', 'aliases: [\n  A,\n  B,Nieuw\n]\n'],
    ["aliases:\n  - 'A' # first\n  - B\n", "aliases:\n  - 'A' # first\n  - B\n  - Nieuw\n"],
    ['aliases:\n- A # last\n', 'aliases:\n- A # last\n- Nieuw\n'],
    [
      'aliases:\n  - text: A\n    from: 2012-01\n\n# more\n',
      'aliases:\n  - text: A\n    from: 2012-01\n  - Nieuw\n\n# more\n',
    ],
    ['aliases:\n', 'aliases: [Nieuw]\n'],
  ])('to %j', (fields, expected) => {
    expect(added(entry(fields), 'Nieuw')).toBe(entry(expected));
  });

  it('makes the list where there is none', () => {
    expect(added(entry(''), 'Nieuw')).toBe(
      entry('').replace('type: place\n', 'type: place\naliases: [Nieuw]\n'),
    );
  });

  it('keeps the line ends of Windows', () => {
    const source = entry('aliases:\n  - A\n').replaceAll('\n', '\r\n');
    expect(added(source, 'B')).toBe(entry('aliases:\n  - A\n  - B\n').replaceAll('\n', '\r\n'));
  });

  it('reports aliases that are no list, and frontmatter that cannot be read', () => {
    expect(addAlias(entry('aliases: A\n'), 'B', file)).toMatchObject({ code: 'invalid-value', line: 3 });
    expect(addAlias('no fields', 'B', file)).toMatchObject({ code: 'frontmatter-missing' });
  });

  it('gives back any alias beside those there were', () => {
    const alias = fc
      .string({ minLength: 1 })
      .filter((text) => /^[^\s\p{C}]([^\p{C}\p{Z}]| )*$/u.test(text) && !text.endsWith(' '));
    const lists = fc.constantFrom('', 'aliases: [A]\n', 'aliases:\n  - A\n');
    fc.assert(
      fc.property(lists, alias, (list, text) => {
        const result = parseFrontmatter(added(entry(list), text), file);
        if ('code' in result) throw new Error(result.message);
        const { aliases } = termSchema.parse(result.data);
        expect(aliases.map((one) => one.text)).toEqual(list === '' ? [text] : ['A', text]);
        expect(result.body).toBe('\nWat *X* is.\n');
      }),
    );
  });
});

describe('draftEntry', () => {
  const base = { count: 2, articles: 1, score: 1, contexts: [], mayBelongTo: [] };

  it('is a valid entry, with the acronym and other forms as aliases', () => {
    const text = draftEntry(
      {
        ...base,
        slug: 'hoge-raad' as never,
        text: 'HR',
        expansion: 'Hoge Raad',
        type: 'organisation',
        forms: [
          { text: 'HR', count: 3 },
          { text: 'Hoge Raad', count: 1 },
          { text: 'Hoge Raads', count: 1 },
        ],
      },
      'Nog te beschrijven.',
    );
    expect(text).toBe(
      '---\nterm: Hoge Raad\ntype: organisation\naliases:\n  - HR\n---\n\nNog te beschrijven.\n',
    );
  });

  it('is a concept where nothing tells', () => {
    const forms = [{ text: 'Wolde', count: 2 }];
    expect(draftEntry({ ...base, slug: 'wolde' as never, text: 'Wolde', forms }, 'Note.')).toBe(
      '---\nterm: Wolde\ntype: concept\n---\n\nNote.\n',
    );
  });
});
