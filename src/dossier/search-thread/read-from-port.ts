import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { SearchRecord } from '../../core/search/record.ts';
import type { RecordsGiven, RecordsWanted } from './messages.ts';

/** The most groups that are asked for at a time: more would be held in memory for longer. */
const MOST_AT_ONCE = 64;

/** Groups that are asked for first: whoever reads them has something to do soon. Each time twice as many are. */
const FIRST_ASKED = 4;

/** Records of groups, which lie with another thread. */
export interface RecordsFromPort {
  /** Tells which groups will be read, by their places, in order: then they are asked for before they are. */
  readonly expect: (places: readonly number[]) => void;
  readonly read: (place: number) => readonly SearchRecord[];
}

/**
 * Reads the records of groups through a port, from a thread that has them, and waits for them as one waits for a disk. While
 * some are read the next are made: that thread answers only now and then. Reading throws where there are none.
 * @param answers counts what was given through the port
 */
export function readFromPort(port: MessagePort, answers: Int32Array<SharedArrayBuffer>): RecordsFromPort {
  const given = new Map<number, readonly SearchRecord[]>();
  let asked: readonly number[] = [];
  let expected: readonly number[] = [];
  let next = 0;
  let most = FIRST_ASKED;
  let received = Atomics.load(answers, 0);
  return { expect, read };

  function expect(places: readonly number[]): void {
    if (asked.length > 0) receive();
    given.clear();
    [expected, next, most] = [places, 0, FIRST_ASKED];
    askNext();
  }

  function read(place: number): readonly SearchRecord[] {
    if (!given.has(place) && asked.length > 0) {
      receive();
      askNext();
    }
    if (!given.has(place)) {
      // Nobody expected it.
      expect([place]);
      receive();
    }
    const records = given.get(place);
    if (!records) throw new Error('Expected records of each group');
    given.delete(place);
    return records;
  }

  function askNext(): void {
    const places = expected.slice(next, next + most);
    next += places.length;
    most = Math.min(2 * most, MOST_AT_ONCE);
    if (places.length > 0) ask(places);
  }

  function ask(places: readonly number[]): void {
    asked = places;
    const wanted: RecordsWanted = { places };
    port.postMessage(wanted);
  }

  function receive(): void {
    Atomics.wait(answers, 0, received++);
    const { message } = receiveMessageOnPort(port) as { readonly message: RecordsGiven };
    for (const [index, place] of asked.entries()) if (message[index]) given.set(place, message[index]);
    asked = [];
  }
}
