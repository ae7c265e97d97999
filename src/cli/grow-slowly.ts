import { setFlagsFromString } from 'node:v8';

/**
 * Percent by which the memory of a build may grow beyond what it holds before V8 looks for what can be given back. Left to
 * itself V8 lets it become several times as large: less memory takes a little more time. What the user asks for in
 * NODE_OPTIONS holds all the same, as the most that it may ever be.
 */
const GROWTH = 40;

/** Has the memory of this process grow slowly, in all its threads. */
export function growSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
