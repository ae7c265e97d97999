import type { Thread } from '../../thread/start-thread.ts';
import { type MadeBytes, type StagedFile, stager } from '../stage-files.ts';
import type { Stamp } from '../stands-as.ts';
import type { Batch, StagedBatch, StagePlace, WriterAnswer, WriterQuestion } from './messages.ts';
import { stageBatch } from './stage-batch.ts';

/** The thread that writes the files of a site. */
export type WriterThread = Thread<WriterQuestion, WriterAnswer>;

/** Lays files ready while others are being made. */
export interface Writer {
  /**
   * Has a file laid ready; `onStaged` hears when that is done. `was` is what the last build left there. Settles when there
   * is room for the next file. Errors of the file system are thrown by this call or a later one.
   */
  readonly stage: (
    path: string,
    made: MadeBytes,
    was: Stamp | undefined,
    onStaged: OnStaged,
  ) => Promise<void>;
  /** Settles when every file lies ready. */
  readonly settled: () => Promise<void>;
}

type OnStaged = (staged: StagedFile) => void;

/** Bytes of a batch: enough that to send one costs nothing beside writing it. */
const BATCH_BYTES = 2_097_152;

/** Files of a batch: those that are copied bring no bytes, and are not to wait for the end. */
const BATCH_FILES = 128;

/** Batches under way: enough that the thread never waits for one, few enough that their bytes are no burden. */
const MOST_UNDER_WAY = 8;

/** A text is a string of units of UTF-16. */
const BYTES_A_UNIT = 2;

/** A batch that is being filled, and who hears of its files. */
interface Filling {
  readonly paths: string[];
  readonly was: (Stamp | undefined)[];
  readonly made: (number | string)[];
  readonly hearing: OnStaged[];
  readonly texts: Buffer<SharedArrayBuffer>;
  used: number;
}

/** Has files laid ready in a thread. Those that it does not come to, since it ended, are laid ready here. */
export function writeInto(place: StagePlace, thread: WriterThread): Writer {
  const here = stager(place.dir, place.folder);
  const spare: Buffer<SharedArrayBuffer>[] = [];
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let filling = empty(BATCH_BYTES);
  return { stage, settled };

  async function stage(
    path: string,
    made: MadeBytes,
    was: Stamp | undefined,
    onStaged: OnStaged,
  ): Promise<void> {
    if (!hasRoom(filling, made)) {
      send();
      while (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
      if (failures.length > 0) throw failures[0];
      if (!hasRoom(filling, made) && 'text' in made) filling = empty(made.text.length * BYTES_A_UNIT);
    }
    add(filling, path, made, was);
    filling.hearing.push(onStaged);
  }

  async function settled(): Promise<void> {
    send();
    await Promise.all(underWay);
    if (failures.length > 0) throw failures[0];
  }

  function send(): void {
    const { paths, was, made, hearing, texts } = filling;
    if (paths.length === 0) return;
    const sent = written({ paths, was, made, texts: texts.buffer })
      .then(({ sizes, times, same }) => {
        const stood = new Set(same);
        for (const [place, hear] of hearing.entries())
          hear({
            outcome: stood.has(place) ? 'same' : 'written',
            size: sizes[place] ?? 0,
            time: times[place] ?? 0,
          });
        if (texts.length === BATCH_BYTES) spare.push(texts);
      })
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => underWay.delete(sent));
    underWay.add(sent);
    filling = empty(BATCH_BYTES);
  }

  async function written(batch: Batch): Promise<StagedBatch> {
    const answer = await thread.ask({ place, batch });
    return answer && 'staged' in answer ? answer.staged : stageBatch(batch, here);
  }

  function empty(length: number): Filling {
    const texts =
      (length === BATCH_BYTES ? spare.pop() : undefined) ?? Buffer.from(new SharedArrayBuffer(length));
    return { paths: [], was: [], made: [], hearing: [], texts, used: 0 };
  }
}

function hasRoom({ paths, texts, used }: Filling, made: MadeBytes): boolean {
  if (paths.length >= BATCH_FILES) return false;
  return 'from' in made || made.text.length * BYTES_A_UNIT <= texts.length - used;
}

function add(filling: Filling, path: string, made: MadeBytes, was: Stamp | undefined): void {
  filling.paths.push(path);
  filling.was.push(was);
  if ('from' in made) {
    filling.made.push(made.from);
    return;
  }
  const length = filling.texts.write(made.text, filling.used, 'utf16le');
  filling.made.push(length);
  filling.used += length;
}
