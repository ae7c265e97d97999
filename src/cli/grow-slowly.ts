import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Percent by which the memory of a build may grow beyond what it holds before V8 looks for what can be given back. Left to
 * itself V8 lets it become several times as large. To look takes time for all that is held: with 40 percent from the
 * beginning a first build of 10,000 articles looked twice as often, at twice as much, and took 170 MB less. What the user
 * asks for in NODE_OPTIONS holds all the same, as the most that it may ever be.
 */
const GROWTH = 100;

/** The same where much is held: by a build that learned late how much it has to make, or from `VAST_MB` on. */
const GROWTH_OF_LARGE = 40;

/** Megabytes in use that one of ten thousand articles does not come to. */
const VAST_MB = 1000;

/**
 * Megabytes of new objects between two tidyings, for which V8 takes twice as many. Left to itself it takes 64: builds were
 * no faster, and 90 MB larger.
 */
const YOUNG_MB = 16;

/**
 * Megabytes of a heap from which it is tidied up when it is to grow slowly from then on. Only then V8 looks again how far it may
 * grow, and by what it said before it may be several times as much; it takes a tenth of a second for each hundred.
 */
const LARGE_MB = 150;

/** Whether it was said in this process, and what. */
let isSaid = false;
let growth = GROWTH;

/** Numbers that are held for a moment, so that V8 grows the room for new objects; and the most of such lists, should it not. */
const LENGTH = 1000;
const LISTS_HELD = 4000;
const MOST_LISTS = 8000;

/**
 * Has the memory of this process grow slowly, in all its threads that start from now on. To be called again now and then: V8
 * takes room for new objects away where few of them stay in use, and would not give it back.
 */
export function growSlowly(): void {
  const megabytes = getHeapStatistics().used_heap_size / 2 ** 20;
  const isLate = !isSaid && megabytes > LARGE_MB;
  if (isLate || megabytes > VAST_MB) growth = GROWTH_OF_LARGE;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  if (isLate) tidyUp();
  isSaid = true;
  if (youngBytes() < 2 * YOUNG_MB * 2 ** 20) settleYoung();
}

/**
 * Settles the room for new objects: threads that start from now on have theirs at once, up to what they are given. In a
 * thread that runs V8 alone can let it grow, when enough new objects are still in use; then it is told to let it be.
 */
function settleYoung(): void {
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MB}`);
  setFlagsFromString('--semi-space-growth-factor=2');
  let held: number[][] = [];
  for (let made = 0; made < MOST_LISTS && youngBytes() < 2 * YOUNG_MB * 2 ** 20; made++) {
    if (held.length === LISTS_HELD) held = [];
    held.push(new Array<number>(LENGTH).fill(made));
  }
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** There is no function for it but the one that V8 has for tests, in whatever is set up after it was asked for. */
function tidyUp(): void {
  setFlagsFromString('--expose-gc');
  const tidy = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  tidy();
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? Infinity;
}
