import type { Reference } from '../../core/schema/reference.ts';
import { compareSort } from './compare-sort.ts';
import { LIST_PLACEHOLDER } from './list-placeholder.ts';
import type { ListRequest, ReferenceListing } from './list-references.ts';
import type { WorkCited } from './work-cited.ts';
import { standApart } from './stand-apart.ts';
import type { WorkAlone } from './work-alone.ts';

/** What was rendered of works on their own, in one style and locale. */
export interface RenderedAlone {
  readonly entry: (work: Reference) => WorkAlone | null;
  /** With a placeholder for the number of the work; null where it cannot be told apart from the rest. */
  readonly citation: (work: Reference, cited: WorkCited) => string | null;
}

/** A work in a list. */
interface Listed {
  readonly work: Reference;
  readonly alone: WorkAlone;
  /** From 1. */
  readonly rank: number;
}

/**
 * A list of references put together of works that were rendered each on its own: the very list that the processor would
 * give. Undefined where that is not certain: for works that do not stand apart, and citations of several works at once.
 */
export function composeList(request: ListRequest, rendered: RenderedAlone): ReferenceListing | undefined {
  const list = listedIn(request, rendered);
  if (!list) return undefined;
  const cite = (items: readonly WorkCited[]): string | undefined => {
    const [item] = items;
    const listed = item && items.length === 1 ? list.get(item.id) : undefined;
    const html = item && listed && rendered.citation(listed.work, item);
    return html?.replaceAll(LIST_PLACEHOLDER.rank, String(listed?.rank));
  };
  const inOrder = [...list.values()];
  const entries = inOrder.filter(({ alone }) => alone.html !== '').map(entryOf);
  const unlisted = inOrder
    .filter(({ alone }) => alone.html === '')
    .sort((a, b) => request.works.indexOf(a.work) - request.works.indexOf(b.work))
    .map(({ work: { id } }) => ({ id, html: cite([{ id }]), label: '' }));
  const references = [...entries, ...unlisted].flatMap(({ html, ...entry }) =>
    html === undefined ? [] : [{ ...entry, html }],
  );
  const citations = request.citations.flatMap((items) => cite(items) ?? []);
  const isWhole = references.length === request.works.length && citations.length === request.citations.length;
  return isWhole ? { references, citations } : undefined;
}

/** The works in the order of the style, by their ids; undefined where one decides how another is rendered. */
function listedIn(
  { works, style, locale }: ListRequest,
  { entry }: RenderedAlone,
): ReadonlyMap<string, Listed> | undefined {
  if (!standApart(works, style, entry)) return undefined;
  const found = works.flatMap((work) => {
    const alone = entry(work);
    return alone ? [{ work, alone }] : [];
  });
  if (found.length < works.length) return undefined;
  const sorted = found.sort((a, b) => compareSort(a.alone.sort, b.alone.sort, locale));
  const list = new Map(sorted.map((one, index) => [one.work.id, { ...one, rank: index + 1 }]));
  return list.size === works.length ? list : undefined;
}

function entryOf({ work: { id }, alone: { html, label }, rank }: Listed) {
  return { id, html, label: label.replaceAll(LIST_PLACEHOLDER.rank, String(rank)) };
}
