import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/core/schema/article.ts';
import { keysOfSchema } from '../../src/core/schema/keys-of-schema.ts';
import { termSchema } from '../../src/core/schema/term.ts';
import { validate } from '../../src/core/validate.ts';

const locate = (path: readonly PropertyKey[]) => ({ line: path.length + 1, column: 3 });

function problemsOf(data: unknown, schema: typeof articleSchema | typeof termSchema = articleSchema) {
  const result = validate(schema, data, 'x.md', locate);
  return 'problems' in result ? result.problems : [];
}

describe('validate', () => {
  it('gives the value with its defaults where all is well', () => {
    const result = validate(articleSchema, { title: 'Titel', date: '2016-12' }, 'x.md', locate);
    expect(result).toMatchObject({ value: { title: 'Titel', authors: [], titleDerived: false } });
  });

  it('suggests the nearest field for one it does not know, at its place', () => {
    const [problem, ...rest] = problemsOf({ title: 'Titel', date: '2016', autors: ['Redactie'] });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-key', line: 2, column: 3 });
    expect(problem?.fix).toContain('Did you mean "authors"?');
  });

  it('suggests fields of nested objects too', () => {
    const [problem] = problemsOf(
      { term: 'X', type: 'person', roles: [{ rol: 'minister', role: 'x' }] },
      termSchema,
    );
    expect(problem).toMatchObject({ code: 'unknown-key', line: 4 });
    expect(problem?.message).toContain('roles.0.rol');
    expect(problem?.fix).toContain('"role"');
  });

  it('says what is missing', () => {
    const messages = problemsOf({}).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^title: is missing/));
    expect(messages).toContainEqual(expect.stringMatching(/^date: is missing/));
  });

  it.each([
    [{ title: 'T', date: '2016-13' }, /date: "2016-13" is not a date/],
    [{ title: ' ', date: '2016' }, /title: must not be empty/],
    [{ title: 'T', date: '2016', lang: 'Nederlands' }, /lang: "Nederlands" is not a language tag/],
    [{ title: 'T', date: '2016', url: 'nu.nl' }, /url: "nu.nl" is not a web address/],
  ])('names the offending value in %j', (data, message) => {
    expect(problemsOf(data).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });

  it('names the choices of a field that has a few', () => {
    const [problem] = problemsOf({ term: 'X', type: 'persoon' }, termSchema);
    expect(problem?.message).toContain('must be one of person, organisation');
  });

  it('ends every message as a sentence', () => {
    for (const { message } of problemsOf({ titel: 'T', date: 'gisteren' })) expect(message).toMatch(/[.!?]$/);
  });
});

describe('keysOfSchema', () => {
  it('looks through lists, defaults and unions', () => {
    expect(keysOfSchema(termSchema, ['aliases', 0])).toEqual([
      'text',
      'from',
      'to',
      'case',
      'lang',
      'shared',
    ]);
    expect(keysOfSchema(articleSchema, ['source', 'read', 3])).toEqual(['line', 'text', 'as']);
  });

  it('knows no keys where there is no object', () => {
    expect(keysOfSchema(termSchema, ['term', 'nothing'])).toEqual([]);
  });
});
