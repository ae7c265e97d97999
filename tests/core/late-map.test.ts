import { expect, test } from 'vitest';
import { LateMap } from '../../src/core/late-map.ts';

const made: string[] = [];
const map = new LateMap(['b', 'a'], (key, place) => {
  made.push(key);
  return `${key}${place}`;
});

test('a value is made when it is asked for, and no other', () => {
  expect([map.size, map.has('a'), map.has('c'), [...map.keys()]]).toEqual([2, true, false, ['b', 'a']]);
  expect(made).toEqual([]);
  expect([map.get('a'), map.get('c'), map.get('a')]).toEqual(['a1', undefined, 'a1']);
  expect(made).toEqual(['a']);
});

test('in everything else it is the map that it stands for', () => {
  const plain = new Map([
    ['b', 'b0'],
    ['a', 'a1'],
  ]);
  expect(map).toBeInstanceOf(Map);
  expect([...map]).toEqual([...plain]);
  expect([...map.entries()]).toEqual([...plain]);
  expect([...map.values()]).toEqual([...plain.values()]);
  const seen: [string, string][] = [];
  map.forEach((value, key) => seen.push([key, value]));
  expect(seen).toEqual([...plain]);
  expect(new Map(map)).toEqual(plain);
});
