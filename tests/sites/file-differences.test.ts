import { expect, it } from 'vitest';
import { fileDifferences } from './file-differences.ts';

const files = (object: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(object));

it('says nothing of folders that are the same', () => {
  expect(fileDifferences(files({ a: '1', b: '' }), files({ b: '', a: '1' }))).toEqual([]);
});

it('names files that are missing, that are too many, and where one differs', () => {
  expect(fileDifferences(files({ a: 'one', c: 'x' }), files({ a: 'ons', b: '' }))).toEqual([
    'a: differs at byte 2: "one" should be "ons"',
    'b: is missing',
    'c: should not be there',
  ]);
});

it('tells a file from one that goes on after it', () => {
  expect(fileDifferences(files({ a: 'on' }), files({ a: 'one' }))).toHaveLength(1);
});
