import fc from 'fast-check';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import type { RecordsWanted } from '../../../src/dossier/search-thread/messages.ts';
import { readFromPort } from '../../../src/dossier/search-thread/read-from-port.ts';

const TOTAL = 300;

const recordsAt = (place: number): readonly SearchRecord[] => [
  { kind: 'passage', id: `p-${place}`, text: `Nummer ${place}.`, mentions: [] },
];

/** A port whose other end answers at once, and what it was asked. */
function answering(): {
  read: (place: number) => readonly SearchRecord[];
  asked: RecordsWanted[];
  close: () => void;
} {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const asked: RecordsWanted[] = [];
  const port = Object.assign(port1, {
    postMessage: (wanted: RecordsWanted) => {
      asked.push(wanted);
      port2.postMessage(Array.from({ length: wanted.count }, (_, index) => recordsAt(wanted.from + index)));
      Atomics.add(answers, 0, 1);
    },
  });
  const close = (): void => {
    port1.close();
  };
  return { read: readFromPort(port, answers, TOTAL), asked, close };
}

it('gives the records of each group, in whatever order they are read', () => {
  const stretches = fc.array(
    fc.record({ from: fc.nat(TOTAL - 1), length: fc.integer({ min: 1, max: 200 }) }),
  );
  fc.assert(
    fc.property(stretches, (read) => {
      const port = answering();
      for (const { from, length } of read)
        for (let place = from; place < Math.min(TOTAL, from + length); place++)
          expect(port.read(place)).toEqual(recordsAt(place));
      port.close();
    }),
    { numRuns: 40 },
  );
});

it('asks once for each of all groups, ahead of those that are read, and for one alone where one is read', () => {
  const all = answering();
  for (let place = 0; place < TOTAL; place++) {
    all.read(place);
    const { from = 0, count = 0 } = all.asked.at(-1) ?? {};
    if (place > 2) expect(from + count).toBeGreaterThan(Math.min(place + 1, TOTAL - 1));
  }
  expect(all.asked.reduce((sum, { count }) => sum + count, 0)).toBe(TOTAL);
  expect(all.asked.length).toBeLessThan(20);
  const one = answering();
  one.read(70);
  expect(one.asked).toEqual([{ from: 70, count: 1 }]);
  all.close();
  one.close();
});
