import { expect, test } from 'vitest';
import { onceAsked, withFieldsOf } from '../../../src/core/annotate/once-asked.ts';

const counting = () => {
  let made = 0;
  const object = onceAsked({ given: 1 }, { list: () => [(made += 1)] });
  return { object, made: () => made };
};

test('a field is made when it is first asked for, and once', () => {
  const { object, made } = counting();
  expect([object.given, made()]).toEqual([1, 0]);
  expect(object.list).toBe(object.list);
  expect(made()).toBe(1);
  expect({ ...object }).toEqual({ given: 1, list: [1] });
});

test('fields of two objects stay unmade, and those of the second count', () => {
  const { object, made } = counting();
  const both = withFieldsOf(object, { given: 2, more: 3 });
  expect([both.given, both.more, made()]).toEqual([2, 3, 0]);
  expect(both.list).toEqual([1]);
  expect(made()).toBe(1);
});
