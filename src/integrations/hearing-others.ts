import { setImmediate as hearOthers } from 'node:timers/promises';

/** Files, or articles, that are looked at before other threads are heard, which wait for answers meanwhile. */
const UNHEARD_LOOKS = 256;

/** Parts of a list, before each of which other threads are heard. */
export async function* hearingOthers<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let from = 0; from < items.length; from += UNHEARD_LOOKS) {
    await hearOthers();
    yield items.slice(from, from + UNHEARD_LOOKS);
  }
}
