import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBatches } from '../../src/dossier/in-batches.ts';

const NUMBERS = Array.from({ length: 300 }, (_, place) => place);

test('gives results in the order of the items, whichever is done first', async () => {
  const doubled = await inBatches(NUMBERS, async (number) => {
    await setTimeout(number % 7);
    return 2 * number;
  });
  expect(doubled).toEqual(NUMBERS.map((number) => 2 * number));
});

test('begins the next as soon as one is done, and never too many', async () => {
  let [running, most] = [0, 0];
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  await inBatches(NUMBERS, async (number) => {
    most = Math.max(most, ++running);
    // The first one waits for the last.
    await (number === 0 ? slow : Promise.resolve());
    if (number === NUMBERS.length - 1) release();
    running--;
  });
  expect(most).toBe(64);
});

test('begins no more after an error, and throws it', async () => {
  const begun: number[] = [];
  const act = async (number: number): Promise<void> => {
    begun.push(number);
    await setTimeout(1);
    if (number === 0) throw new Error('no room');
  };
  await expect(inBatches(NUMBERS, act)).rejects.toThrow('no room');
  await setTimeout(20);
  expect(begun.length).toBeLessThan(NUMBERS.length);
});
