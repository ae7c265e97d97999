import type { Press } from './start-press.ts';
import type { TwoEnds } from './two-ends.ts';

/** Has a press take its share of work. */
export interface SharedWork {
  /** Settles when what the press has taken is made, or put back. */
  readonly settled: () => Promise<void>;
  /** Has the press take nothing more; settles when it writes nothing more. */
  readonly end: () => Promise<void>;
}

/** Groups from which a press is worth its start, which takes as long as it takes to make a few hundred. */
const LEAST_GROUPS = 800;

/** Groups that a press takes at a time: more make its last ones be waited for. */
const GROUPS_AT_ONCE = 6;

/** Shares under way, so that the press has the next one while this thread hears of the last. */
const SHARES = 2;

/**
 * Has a press work off groups of files from the end, while somebody else takes them from the start.
 * @param make has the press make a group, and tells whether it did
 */
export function shareWork<Group>(
  work: TwoEnds<Group>,
  start: () => Press,
  make: (press: Press, groups: readonly Group[]) => Promise<boolean>,
): SharedWork {
  let press: Press | undefined;
  let over = false;
  const taken = new Set<Promise<void>>();
  void begin();
  return {
    settled,
    end: async () => {
      over = true;
      await settled();
      press?.dismiss();
    },
  };

  async function settled(): Promise<void> {
    while (taken.size > 0) await Promise.all(taken);
  }

  async function begin(): Promise<void> {
    if (over || work.shared() < LEAST_GROUPS) return;
    press = start();
    if (!(await press.ready)) {
      press.dismiss();
      return;
    }
    for (let share = 0; share < SHARES; share++) takeShare(press);
  }

  /** One share after another, until nothing is left or the press fails. */
  function takeShare(from: Press): void {
    const groups = over ? [] : work.last(GROUPS_AT_ONCE);
    if (groups.length === 0) return;
    const share = make(from, groups).then((made) => {
      taken.delete(share);
      if (made) takeShare(from);
      else work.putBack(groups);
    });
    taken.add(share);
  }
}
