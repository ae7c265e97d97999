import type { CslEngine } from '@citation-js/core';
import { z } from 'zod';
import { tidyEntry } from '../../core/cite/tidy-entry.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { addressed } from './held-work.ts';
import { labelOf } from './label-of.ts';
import { LIST_PLACEHOLDER } from './list-placeholder.ts';
import { type OpenEngine, openWith, renderedTwice } from './rendered-twice.ts';

export const workAloneSchema = z.object({
  html: z.string(),
  label: z.string(),
  ambiguous: z.string(),
  sort: z.array(z.tuple([z.string().nullable(), z.union([z.literal(1), z.literal(-1)])])),
});

/** A work as the only one of a list of references. */
export interface WorkAlone {
  /** Its entry; empty where the style lists no such work. */
  readonly html: string;
  /** Mark in the margin, with a placeholder for its number in the list. */
  readonly label: string;
  /** How a text refers to it, as short as the style has it. */
  readonly ambiguous: string;
  /** See {@link SortKeys}. */
  readonly sort: z.infer<typeof workAloneSchema>['sort'];
}

/** Stands before an entry that the style printed. */
const PRINTED = '<div data-work="0">';

/**
 * Renders the entry of a work on its own; null where its number in the list does more than stand in the margin.
 * @param isNumeric whether the style gives works a number at all
 */
export function workAlone(open: OpenEngine, work: Reference, isNumeric: boolean): WorkAlone | null {
  const engine = openWith(open, work);
  if (!isNumeric) return entryIn(engine, work);
  return renderedTwice(engine, work, ({ rank }) => {
    const entry = entryIn(engine, work);
    return { ...entry, label: entry.label.replaceAll(rank, LIST_PLACEHOLDER.rank) };
  });
}

function entryIn(engine: CslEngine, work: Reference): WorkAlone {
  engine.sys.wrapBibliographyEntry = () => [PRINTED, '</div>'];
  const list = engine.makeBibliography();
  // Where a style prints nothing of a work, the processor may put an error of its own.
  const entry = (list === false ? [] : list[1]).find((html) => html.includes(PRINTED)) ?? '';
  const { ambig = '', sortkeys = [] } = engine.registry.registry[work.id] ?? {};
  const directions = engine.bibliography_sort.opt.sort_directions;
  return {
    html: addressed(tidyEntry(entry), work, 0),
    label: labelOf(entry),
    ambiguous: ambig,
    sort: sortkeys.map((key, index) => [key ?? null, directions[index]?.[0] === 1 ? -1 : 1]),
  };
}
