import { availableParallelism } from 'node:os';
import { startThread } from '../thread/start-thread.ts';
import type { LoadAnswer, LoadQuestion, LoadThread } from './messages.ts';

/** Megabytes of new objects between two tidyings: parsing makes many, and nearly all are forgotten at once. */
const YOUNG_MB = 16;

/** Starts a thread that reads and annotates; nothing where there is no processor for it. */
export function startLoadThread(): LoadThread | undefined {
  if (availableParallelism() < 2) return undefined;
  return startThread<LoadQuestion, LoadAnswer>('./load-thread', import.meta.url, YOUNG_MB);
}
