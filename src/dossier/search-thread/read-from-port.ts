import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { SearchRecord } from '../../core/search/record.ts';
import type { RecordsGiven, RecordsWanted } from './messages.ts';

/** The most groups that are asked for at a time: more would be held in memory for longer. */
const MOST_AT_ONCE = 64;

/**
 * Reads the records of groups through a port, from a thread that has them, and waits for them as one waits for a disk. Those
 * who read on where they stopped are given more at a time: an index that is made anew reads all, an update here and there one.
 * Throws where there are none.
 * @param answers counts what was given through the port
 */
export function readFromPort(
  port: MessagePort,
  answers: Int32Array<SharedArrayBuffer>,
): (place: number) => readonly SearchRecord[] {
  let start = 0;
  let given: RecordsGiven = [];
  let atOnce = 1;
  return (place) => {
    if (place < start || place >= start + given.length) {
      const readsOn = place === start + given.length && given.length > 0;
      atOnce = readsOn ? Math.min(2 * atOnce, MOST_AT_ONCE) : 1;
      given = ask({ from: place, count: atOnce });
      start = place;
    }
    const records = given[place - start];
    if (!records) throw new Error('Expected records of each group');
    return records;
  };

  function ask(wanted: RecordsWanted): RecordsGiven {
    const before = Atomics.load(answers, 0);
    port.postMessage(wanted);
    Atomics.wait(answers, 0, before);
    return (receiveMessageOnPort(port) as { readonly message: RecordsGiven }).message;
  }
}
