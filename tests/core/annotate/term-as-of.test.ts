import { describe, expect, test } from 'vitest';
import { termAsOf } from '../../../src/core/annotate/term-as-of.ts';
import type { Edtf } from '../../../src/core/schema/brands.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

type Sketched = NonNullable<Sketch['terms']>[number];
const asOf = (term: Omit<Sketched, 'slug'>, date: string) =>
  termAsOf(makeContent({ terms: [{ slug: 'term', ...term }] }).terms[0]!, date as Edtf);

describe('termAsOf', () => {
  const roles = [
    { role: 'mayor', from: '2000', to: '2010-06' },
    { role: 'minister', from: '2010-07' },
    { role: 'author' },
  ];

  test.each([
    ['1999', ['author'], ['mayor', 'minister']],
    ['2000-01-01', ['mayor', 'author'], ['minister']],
    ['2010-06-30', ['mayor', 'author'], ['minister']],
    ['2010', ['mayor', 'minister', 'author'], []],
    ['2010-07-01', ['minister', 'author'], []],
  ])('in %s the roles are %j, and later %j', (date, now, later) => {
    const found = asOf({ type: 'person', roles }, date);
    expect(found.roles.map(({ role }) => role)).toEqual(now);
    expect(found.later.flatMap((fact) => (fact.kind === 'role' ? [fact.role.role] : []))).toEqual(later);
  });

  test.each([
    ['2010/2012', '2009', 'not-yet', true],
    ['2010/2012', '2010-01-01', 'existed', true],
    ['2010/2012', '2013', 'no-more', false],
    ['2010/..', '2050', 'existed', false],
    ['../2012', '1900', 'existed', true],
    [undefined, '1900', undefined, false],
  ])('valid %s, in %s: %s', (validity, date, status, ends) => {
    const found = asOf({ ...(validity !== undefined && { validity }) }, date);
    expect(found.status).toBe(status);
    expect(found.later.some(({ kind }) => kind === 'end')).toBe(ends);
  });

  test('takes names with dates only, and orders what came later', () => {
    const aliases = ['Always', { text: 'Second', from: '2020' }, { text: 'First', from: '2018', to: '2019' }];
    expect(asOf({ aliases }, '2018-05').names.map(({ text }) => text)).toEqual(['First']);
    const later = asOf({ aliases, roles: [{ role: 'capital', from: '2019' }] }, '2000').later;
    expect(later.map(({ kind }) => kind)).toEqual(['name', 'role', 'name']);
  });
});
