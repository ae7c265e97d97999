import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareWork } from '../../../src/dossier/thread/share-work.ts';

/** What becomes of a group that is asked for elsewhere. */
const fate = fc.constantFrom('done', 'done late', 'undone', 'thrown');

it('does every piece once, whatever becomes of what is asked for elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1500), fc.nat(4), fc.array(fate), async (count, turnsAlone, fates) => {
      const done: string[] = [];
      let turns = 0;
      let asked = 0;
      const elsewhere = async (from: number, to: number): Promise<boolean> => {
        const now = fates[asked++] ?? 'done';
        if (now === 'done late') await wait(1);
        if (now === 'thrown') throw new Error('Gone');
        if (now === 'undone') return false;
        for (let piece = from; piece < to; piece++) done[piece] = `${done[piece] ?? ''}there`;
        return true;
      };
      await shareWork({
        count,
        here: (piece) => {
          done[piece] = `${done[piece] ?? ''}here`;
        },
        elsewhere: () => (turns++ < turnsAlone ? undefined : elsewhere),
      });
      expect(done).toHaveLength(count);
      for (const who of done) expect(who).toMatch(/^(?:here|there)$/);
    }),
    { numRuns: 60 },
  );
});

it('begins here at one end, and elsewhere at the other', async () => {
  const who = Array<string>(1000);
  await shareWork({
    count: 1000,
    here: (piece) => {
      who[piece] = 'here';
    },
    elsewhere: () => async (from, to) => {
      who.fill('there', from, to);
      await Promise.resolve();
      return true;
    },
  });
  expect(who[0]).toBe('here');
  expect(who.at(-1)).toBe('there');
  expect(who.indexOf('there')).toBe(who.lastIndexOf('here') + 1);
});
