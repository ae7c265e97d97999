import { expect, it } from 'vitest';
import { shareWork } from '../../../src/integrations/press/share-work.ts';
import type { Press } from '../../../src/integrations/press/start-press.ts';
import { twoEnds } from '../../../src/integrations/press/two-ends.ts';

const ENOUGH = 900;

const items = (count: number): { readonly place: number }[] =>
  Array.from({ length: count }, (_, place) => ({ place }));

/** A press that is told of here, and never started. */
function press(ready = Promise.resolve(true)): Press & { dismissed: number } {
  const made = {
    ready,
    make: () => Promise.resolve([]),
    dismissed: 0,
    dismiss: () => {
      made.dismissed += 1;
    },
  };
  return made;
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

it('has a press work off a list from its end, to its start where nobody else does', async () => {
  const work = twoEnds([], items(ENOUGH));
  const made: number[] = [];
  const one = press();
  const shared = shareWork(
    work,
    () => one,
    async (_press, groups) => {
      await Promise.resolve();
      made.push(...groups.map(({ place }) => place));
      return true;
    },
  );
  await turns();
  while (work.left() > 0) await shared.settled();
  await shared.settled();
  expect(made.toSorted((a, b) => a - b)).toEqual(items(ENOUGH).map(({ place }) => place));
  expect(made[0]).toBeGreaterThan(ENOUGH - 10);
  await shared.end();
  expect(one.dismissed).toBe(1);
});

it('puts back what a press could not make, and asks it for nothing more', async () => {
  const work = twoEnds([], items(ENOUGH));
  let asked = 0;
  const shared = shareWork(
    work,
    () => press(),
    async () => {
      await Promise.resolve();
      asked += 1;
      return false;
    },
  );
  await turns();
  await shared.settled();
  expect(asked).toBe(2);
  expect(work.left()).toBe(ENOUGH);
  const places = new Set<number>();
  for (let item = work.first(); item; item = work.first()) places.add(item.place);
  expect(places.size).toBe(ENOUGH);
});

it('starts none for little work', async () => {
  let started = 0;
  const start = (): Press => {
    started += 1;
    return press();
  };
  const make = (): Promise<boolean> => Promise.resolve(true);
  const shared = shareWork(twoEnds(items(ENOUGH), items(20)), start, make);
  await turns();
  expect(started).toBe(0);
  await shared.end();
});

it('takes nothing for a press that loaded something else', async () => {
  const work = twoEnds([], items(ENOUGH));
  const other = press(Promise.resolve(false));
  const shared = shareWork(
    work,
    () => other,
    () => Promise.resolve(true),
  );
  await turns();
  await shared.settled();
  expect(work.left()).toBe(ENOUGH);
  expect(other.dismissed).toBe(1);
});

it('ends only when the press has made what it was asked for, and asks for nothing more', async () => {
  const work = twoEnds([], items(ENOUGH));
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const one = press();
  let asked = 0;
  const shared = shareWork(
    work,
    () => one,
    () => {
      asked += 1;
      return promise;
    },
  );
  await turns();
  const ended = shared.end();
  await turns();
  expect(one.dismissed).toBe(0);
  resolve(true);
  await ended;
  expect([one.dismissed, asked]).toEqual([1, 2]);
});
