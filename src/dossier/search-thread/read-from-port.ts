import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { SearchRecord } from '../../core/search/record.ts';
import type { RecordsGiven, RecordsWanted } from './messages.ts';

/** The most groups that are asked for at a time: more would be held in memory for longer. */
const MOST_AT_ONCE = 64;

/**
 * Reads the records of groups through a port, from a thread that has them, and waits for them as one waits for a disk. Those
 * who read on where they stopped are given more at a time, and the next are asked for before they come to them: an index that
 * is made anew reads all, an update here and there one. Throws where there are none.
 * @param answers counts what was given through the port
 * @param total how many groups there are
 */
export function readFromPort(
  port: MessagePort,
  answers: Int32Array<SharedArrayBuffer>,
  total: number,
): (place: number) => readonly SearchRecord[] {
  let start = 0;
  let given: RecordsGiven = [];
  let asked: RecordsWanted | undefined;
  let received = Atomics.load(answers, 0);
  return (place) => {
    if (place < start || place >= start + given.length) {
      const readsOn = place === start + given.length && given.length > 0;
      const known = given.length;
      given = [];
      if (asked?.from !== place) {
        if (asked) receive();
        ask(place, readsOn ? 2 * known : 1);
      }
      given = receive();
      start = place;
      if (readsOn) ask(place + given.length, 2 * given.length);
    }
    const records = given[place - start];
    if (!records) throw new Error('Expected records of each group');
    return records;
  };

  function ask(from: number, most: number): void {
    const count = Math.min(most, MOST_AT_ONCE, total - from);
    if (count <= 0) return;
    asked = { from, count };
    port.postMessage(asked);
  }

  function receive(): RecordsGiven {
    asked = undefined;
    Atomics.wait(answers, 0, received++);
    return (receiveMessageOnPort(port) as { readonly message: RecordsGiven }).message;
  }
}
