import fc from 'fast-check';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import type { RecordsWanted } from '../../../src/dossier/search-thread/messages.ts';
import { readFromPort, type RecordsFromPort } from '../../../src/dossier/search-thread/read-from-port.ts';

const TOTAL = 300;

const recordsAt = (place: number): readonly SearchRecord[] => [
  { kind: 'passage', id: `p-${place}`, text: `Nummer ${place}.`, mentions: [] },
];

/** A port whose other end answers at once, and what it was asked. */
function answering(): RecordsFromPort & {
  readonly asked: (readonly number[])[];
  readonly close: () => void;
} {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const asked: (readonly number[])[] = [];
  const port = Object.assign(port1, {
    postMessage: ({ places }: RecordsWanted) => {
      asked.push(places);
      port2.postMessage(places.map(recordsAt));
      Atomics.add(answers, 0, 1);
    },
  });
  const close = (): void => {
    port1.close();
  };
  return { ...readFromPort(port, answers), asked, close };
}

const places = fc.array(fc.nat(TOTAL - 1), { maxLength: 200 });

it('gives the records of each group, in whatever order they are read, and whatever was expected', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ expected: fc.option(places), read: places })), (turns) => {
      const port = answering();
      for (const { expected, read } of turns) {
        if (expected) port.expect(expected);
        for (const place of read) expect(port.read(place)).toEqual(recordsAt(place));
      }
      port.close();
    }),
    { numRuns: 40 },
  );
});

it('asks once for each group that is expected, and for the next before those at hand are read', () => {
  const port = answering();
  const expected = Array.from({ length: TOTAL / 3 }, (_, index) => index * 3);
  port.expect(expected);
  for (const [index, place] of expected.entries()) {
    port.read(place);
    expect(port.asked.flat().length).toBeGreaterThan(Math.min(index + 1, expected.length - 1));
  }
  expect(port.asked.flat()).toEqual(expected);
  expect(port.asked.length).toBeLessThan(10);
  port.close();
});

it('asks for a group alone that nobody expected', () => {
  const port = answering();
  port.read(70);
  expect(port.asked).toEqual([[70]]);
  port.close();
});
