import type { CslEngine, CslEntry } from '@citation-js/core';
import type { Reference } from '../../core/schema/reference.ts';
import { heldWork } from './held-work.ts';

/** Opens the processor of one style and locale with these works. */
export type OpenEngine = (works: readonly Reference[]) => CslEngine;

/** What a work is rendered with. */
interface Sample {
  /** Number of the work, as digits: it is taken for one far down a list. */
  readonly rank: string;
  /** A number for its place. */
  readonly locator: string;
}

const SAMPLES = [
  { rank: 7777, locator: '83951' },
  { rank: 5555, locator: '60427' },
] as const;

/** A processor with the work that was put into it last. */
interface Opened {
  readonly work: Reference;
  readonly engine: CslEngine;
  readonly entry: CslEntry | undefined;
}

const opened = new WeakMap<OpenEngine, Opened>();

/**
 * Opens the processor with one work in it. To take a work in is most of the time of rendering it, and a work is mostly cited
 * where it is listed: as long as nobody opened the processor with other works, it has the very entry that it had.
 */
export function openWith(open: OpenEngine, work: Reference): CslEngine {
  const last = opened.get(open);
  const isOpen = last?.entry && last.engine.registry.registry[last.work.id] === last.entry;
  if (isOpen && last.work === work) return last.engine;
  const engine = open([heldWork(work, 0)]);
  engine.updateItems([work.id]);
  opened.set(open, { work, engine, entry: engine.registry.registry[work.id] });
  return engine;
}

/**
 * Renders a work with two numbers, which the caller turns into placeholders. Only if both give the very same would any
 * other number have been put in the same places; null if not.
 */
export function renderedTwice<Rendered>(
  engine: CslEngine,
  work: Reference,
  render: (sample: Sample) => Rendered,
): Rendered | null {
  const [one, two] = SAMPLES.map(({ rank, locator }) => {
    const entry = engine.registry.registry[work.id];
    if (entry) entry.seq = rank;
    return render({ rank: String(rank), locator });
  });
  return one !== undefined && JSON.stringify(one) === JSON.stringify(two) ? one : null;
}
