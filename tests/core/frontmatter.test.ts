import fc from 'fast-check';
import { parse as parseAnyYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { type Frontmatter, parseFrontmatter, stringifyFrontmatter } from '../../src/core/frontmatter.ts';
import type { Problem } from '../../src/core/problem.ts';

const read = (text: string): Frontmatter => {
  const result = parseFrontmatter(text, 'a.md');
  if ('code' in result) throw new Error(`${result.code} ${result.line}:${result.column} ${result.message}`);
  return result;
};
const refused = (text: string): Problem => {
  const result = parseFrontmatter(text, 'a.md');
  if (!('code' in result)) throw new Error(`was read as ${JSON.stringify(result.data)}`);
  return result;
};

describe('parseFrontmatter', () => {
  it('takes fields and body apart', () => {
    const { data, body, bodyLine } = read('---\ntitle: Brug open\nauthors: [Redactie]\n---\nTekst.\n');
    expect(data).toEqual({ title: 'Brug open', authors: ['Redactie'] });
    expect(body).toBe('Tekst.\n');
    expect(bodyLine).toBe(5);
  });

  it.each([
    ['0123', '0123'],
    ['2016', '2016'],
    ['2016-12', '2016-12'],
    ['2016-12-27T12:57+01:00', '2016-12-27T12:57+01:00'],
    ['12:30:45', '12:30:45'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['.inf', '.inf'],
    ['yes', 'yes'],
    ['60.000', '60.000'],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['"true"', 'true'],
  ])('reads the value %s as %j', (written, value) => {
    expect(read(`---\nfield: ${written}\n---\n`).data).toEqual({ field: value });
  });

  it('reads a byte order mark, CRLF and old Mac line ends', () => {
    expect(read('\uFEFF---\ntitle: A\n---\nTekst').body).toBe('Tekst');
    const crlf = read('---\r\ntitle: A\r\ndate: 2016\r\n---\r\nEen\r\nTwee\r\n');
    expect(crlf.data).toEqual({ title: 'A', date: '2016' });
    expect(crlf.body).toBe('Een\r\nTwee\r\n');
    expect(crlf.bodyLine).toBe(5);
    expect(crlf.locate(['date'])).toEqual({ line: 3, column: 1 });
    expect(read('---\rtitle: A\r---\rTekst').data).toEqual({ title: 'A' });
  });

  it('reads no fields, no body, and fields that are comments alone', () => {
    expect(read('---\n---\n')).toMatchObject({ data: {}, body: '', bodyLine: 3 });
    expect(read('---\n---')).toMatchObject({ data: {}, body: '', bodyLine: 3 });
    expect(read('---\n\n---\nTekst')).toMatchObject({ data: {}, body: 'Tekst', bodyLine: 4 });
    expect(read('---\n# niets\n---\nTekst')).toMatchObject({ data: {}, body: 'Tekst' });
  });

  it('leaves rules and other fences in the body alone', () => {
    expect(read('---\ntitle: A\n---\nEen\n\n---\n\nTwee\n').body).toBe('Een\n\n---\n\nTwee\n');
    expect(read('--- \ntitle: A\n---\t\n---\n').body).toBe('---\n');
  });

  it('accepts a language line that says yaml', () => {
    expect(read('---yaml\ntitle: A\n---\n').data).toEqual({ title: 'A' });
  });

  it.each([
    'js',
    'javascript',
    ' js',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'python',
    'JS',
    '{"a":1}',
  ])('refuses ---%s and runs nothing', (language) => {
    const marker = '__dossierFrontmatterRan';
    const text = `---${language}\n{ title: (globalThis.${marker} = true) }\n---\nTekst\n`;
    expect(refused(text)).toMatchObject({ code: 'frontmatter-language', file: 'a.md', line: 1 });
    expect(marker in globalThis).toBe(false);
  });

  it.each(['', 'Tekst', '\n---\ntitle: A\n---\n', '----\ntitle: A\n----\n', ' ---\ntitle: A\n---\n'])(
    'misses frontmatter in %j',
    (text) => {
      expect(refused(text).code).toBe('frontmatter-missing');
    },
  );

  it('says where unclosed frontmatter goes wrong', () => {
    expect(refused('---\ntitle: A\n\nTekst zonder einde\n')).toMatchObject({
      code: 'frontmatter-unclosed',
      line: 1,
    });
    expect(refused('---\ntitle: A\n---- \nTekst\n')).toMatchObject({ code: 'frontmatter-unclosed', line: 3 });
    expect(refused('---\ntitle: A\n--- # einde\n---\n')).toMatchObject({
      code: 'frontmatter-unclosed',
      line: 3,
    });
    expect(refused('---')).toMatchObject({ code: 'frontmatter-unclosed', line: 1 });
  });

  it.each([
    ['---\ntitle: A\nauthors: [Redactie\n---\n', 3],
    ['---\ntitle: A\ndate: 2016\ntitle: B\n---\n', 4],
    ['---\ntitle: "A\n---\n', 2],
    ['---\ntitle: A: B\n---\n', 2],
    ['---\ntitle: *nergens\n---\n', 2],
    ['---\ntitle: !!js/function "f"\n---\n', 2],
    ['---\n? [a, b]\n: c\n---\n', 2],
    ['---\n- een\n- twee\n---\n', 2],
    ['---\nlos woord\n---\n', 2],
    ['---\na: 1\n...\nb: 2\n---\n', 4],
  ])('reports the YAML mistake in %j', (text, line) => {
    expect(refused(text)).toMatchObject({ code: 'yaml-syntax', line });
  });

  it('gives line and column of the file', () => {
    expect(refused('---\ntitle: A\ndate: 1\n  title: B: C\n---\n')).toMatchObject({ code: 'yaml-syntax' });
    expect(refused('---\ntitle: A\ntitle: B\n---\n')).toMatchObject({ line: 3, column: 1 });
  });

  it('refuses an alias bomb and bottomless nesting at once', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    );
    expect(refused(`---\nl0: &l0 [lol]\n${levels.join('\n')}\n---\n`).code).toBe('yaml-syntax');
    expect(refused(`---\na: ${'['.repeat(200_000)}\n---\n`).code).toBe('yaml-syntax');
  });

  it('reads a key that objects are born with as any other', () => {
    const { data } = read('---\n__proto__: {polluted: ja}\nconstructor: x\n---\n');
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  it('forgets a file once it is read', () => {
    const first = read('---\nlist: [a]\n---\n').data.list as string[];
    first.push('b');
    expect(read('---\nlist: [a]\n---\n').data).toEqual({ list: ['a'] });
  });

  it('can be asked twice about the same broken text', () => {
    expect(refused('---\n"\n---\n').code).toBe('yaml-syntax');
    expect(refused('---\n"\n---\n').code).toBe('yaml-syntax');
  });
});

describe('locate', () => {
  const { locate } = read(
    [
      '---',
      'title: A',
      'aliases:',
      '  - een',
      '  - text: twee',
      '    lagn: nl',
      'ref: &r {x: 1}',
      'same: *r',
      '---',
      '',
    ].join('\n'),
  );

  it.each([
    [['title'], 2, 1],
    [['aliases'], 3, 1],
    [['aliases', 0], 4, 5],
    [['aliases', 1, 'lagn'], 6, 5],
    [['aliases', 1, 'case'], 5, 5],
    [['aliases', 7], 3, 1],
    [['nergens'], 2, 1],
    [[], 2, 1],
    [['ref', 'x'], 7, 10],
    [['same', 'x'], 7, 10],
    [['title', 'diep', 3], 2, 1],
  ] as const)('finds %j', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
});

describe('stringifyFrontmatter', () => {
  it('writes what people would write', () => {
    const data = {
      title: 'Brug: open',
      date: '2016-12-27T12:57+01:00',
      authors: ['Redactie'],
      titleDerived: true,
    };
    expect(stringifyFrontmatter(data, 'Tekst.\n')).toBe(
      '---\ntitle: "Brug: open"\ndate: 2016-12-27T12:57+01:00\nauthors:\n  - Redactie\ntitleDerived: true\n---\nTekst.\n',
    );
  });

  it('quotes text that another reader would take for a number, a truth or nothing', () => {
    const data = { a: '123', b: 'true', c: 'null', d: '0x1F', e: '', f: '1e3', g: '~' };
    const yaml = stringifyFrontmatter(data, '').split('---\n')[1] ?? '';
    expect(parseAnyYaml(yaml)).toEqual(data);
  });

  it('writes several lines as lines, indented or not', () => {
    const yaml = 'text: |\n  Een:\n\n    - twee\n  drie\n';
    expect(stringifyFrontmatter({ text: 'Een:\n\n  - twee\ndrie\n' }, '')).toBe(`---\n${yaml}---\n`);
  });

  it('does not fold long lines', () => {
    const long = 'woord '.repeat(60).trim();
    expect(stringifyFrontmatter({ long }, '')).toBe(`---\nlong: ${long}\n---\n`);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '---',
      '\n---\n',
      'a\n\n\n',
      ' a ',
      '\ta',
      '# a',
      '- a',
      'a: b',
      '"',
      "'",
      '&a',
      '*a',
      '!a',
      '%a',
      '@a',
      '`',
      '|',
      '>',
      '{}',
      '[]',
      '?',
      '...',
      '\r\n',
      '\u2028',
      '\u0085',
      '\uFEFF',
      '0123',
      '12:30:45',
      'no',
      'Null',
      '=',
      '<<',
    ),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '-', ':', '#', "'", '"', '\t'), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, text, fc.boolean(), fc.constant(null), tie('list'), tie('fields')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    fields: fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  })).fields;

  it('is read back as the same fields and the same body', () => {
    fc.assert(
      fc.property(
        value,
        fc.oneof(text, fc.constantFrom('---\na: b\n---\n', '\n\nTekst', 'Tekst\r\n')),
        (data, body) => {
          const { data: again, body: bodyAgain } = read(stringifyFrontmatter(data, body));
          expect(again).toEqual(data);
          expect(bodyAgain).toBe(body.replace(/\r(?!\n)/g, '\n'));
        },
      ),
      { numRuns: 400 },
    );
  });
});
