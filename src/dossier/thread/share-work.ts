import { setImmediate } from 'node:timers/promises';

/** Pieces of work, by their numbers from 0, that two do who begin at either end. */
export interface SharedWork {
  readonly count: number;
  /** Does a piece in this thread. */
  readonly here: (piece: number) => void;
  /** Who does pieces elsewhere, once there is somebody. It is asked again after each turn. */
  readonly elsewhere: () => Elsewhere | undefined;
}

/** Has the pieces from the first to before the second number done elsewhere; says whether they were. */
export type Elsewhere = (from: number, to: number) => Promise<boolean>;

/** Pieces done here before others get a turn, and asked for at once: the more, the longer one may wait for the other at the end. */
const PIECES_A_TURN = 100;

/** Groups of pieces that are asked for ahead, so that whoever does them never waits for the next question. */
const GROUPS_ASKED = 2;

/** Does all pieces, each once, unless what was asked for elsewhere is not done there: that is done here. */
export async function shareWork({ count, here, elsewhere }: SharedWork): Promise<void> {
  let [next, end] = [0, count];
  const answers: Promise<void>[] = [];
  const undone: (readonly [from: number, to: number])[] = [];
  let waiting = 0;

  const hear = async (there: Elsewhere, from: number, to: number): Promise<void> => {
    const isDone = await there(from, to).catch(() => false);
    waiting--;
    if (isDone) askFor();
    else undone.push([from, to]);
  };
  const askFor = (): void => {
    while (undone.length === 0 && waiting < GROUPS_ASKED && end - next > 2 * PIECES_A_TURN) {
      const there = elsewhere();
      if (!there) return;
      const to = end;
      end -= PIECES_A_TURN;
      waiting++;
      answers.push(hear(there, end, to));
    }
  };
  while (next < end) {
    askFor();
    for (const last = Math.min(next + PIECES_A_TURN, end); next < last; next++) here(next);
    if (next < end || waiting > 0) await setImmediate();
  }
  // An answer may ask for more, which is then at the end of the list.
  for (const answer of answers) await answer;
  for (const [from, to] of undone) for (let piece = from; piece < to; piece++) here(piece);
}
