import type { TextPool } from '../text-pool.ts';

/**
 * Numbers of the keys of a space, ascending.
 * @param wanted by number of a key, 1 for those that are asked for; all where it is left out
 */
export function keysInSpace(keys: TextPool, space: string, wanted?: Uint8Array): readonly number[] {
  const first = space.charCodeAt(0);
  const found: number[] = [];
  for (let key = 0; key < keys.count; key++)
    if ((!wanted || wanted[key] === 1) && keys.firstUnit(key) === first) found.push(key);
  return found;
}
