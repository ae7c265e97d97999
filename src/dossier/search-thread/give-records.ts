import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { GroupSource } from '../../core/search/record.ts';
import type { RecordsGiven, RecordsWanted } from './messages.ts';

/** The end of a port through which another thread is given records, and what it needs to ask for them. */
export interface RecordsDesk {
  readonly port: MessagePort;
  readonly answers: Int32Array<SharedArrayBuffer>;
  readonly close: () => void;
}

/** Gives the records of groups to another thread, each time that this one has a moment. Where they cannot be read, none. */
export function giveRecords(groups: readonly Pick<GroupSource, 'read'>[]): RecordsDesk {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  port1.on('message', ({ places }: RecordsWanted) => {
    port1.postMessage(recordsOf(places.flatMap((place) => groups[place] ?? [])));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
  return {
    port: port2,
    answers,
    close: () => {
      port1.close();
    },
  };
}

function recordsOf(groups: readonly Pick<GroupSource, 'read'>[]): RecordsGiven {
  try {
    return groups.map((group) => group.read());
  } catch {
    // It is thrown again where the index is made without that thread.
    return [];
  }
}
