import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Searched } from '../search/result-address.ts';
import { findMatches } from './find-matches.ts';
import { marksBar } from './marks-bar.ts';
import { paintRanges } from './paint-ranges.ts';
import { showNotes } from './show-notes.ts';

interface MarkRequest extends Required<Searched> {
  /** Path of the page below the base of the site: `articles/x/`. */
  readonly path: string;
  /** Address of the results this page was opened from. */
  readonly resultsAddress: string;
}

/** Keys of the bar, while it is there. */
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** Marks in an article what was searched for, and leads through the matches from the passage that was opened. */
export async function markMatches(
  page: Document,
  { query, synonyms, path, resultsAddress }: MarkRequest,
  engine: SearchEngine,
  { marks: text, kinds }: Pick<Messages['search'], 'marks' | 'kinds'>,
): Promise<void> {
  const { groups } = await engine.search({ query, synonyms, within: path, limit: 1 });
  const group = groups.find((found) => found.path === path);
  const notes = showNotes(page, group ?? { hits: [] }, kinds.note);
  const matches = group ? findMatches(page, group, notes.textOf) : [];
  const paint = paintRanges(matches);
  let at = Math.max(0, firstWithin(page.querySelector(':target'), matches));

  const show = (): void => {
    bar.say(at + 1, matches.length);
    const match = matches[at];
    if (match) paint.point(match);
  };
  const step = (by: 1 | -1): void => {
    at = (at + by + matches.length) % matches.length;
    show();
    scrollToRange(matches[at]?.range);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    const [target] = event.composedPath();
    const types = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (by === undefined || types || event.ctrlKey || event.metaKey || event.altKey || matches.length === 0)
      return;
    event.preventDefault();
    step(by);
  };
  const close = (): void => {
    paint.remove();
    notes.remove();
    bar.element.remove();
    page.removeEventListener('keydown', onKey);
    history.replaceState(history.state, '', location.pathname + location.hash);
    page.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  const bar = marksBar(text, query, resultsAddress, { step, close });
  page.body.append(bar.element);
  page.addEventListener('keydown', onKey);
  show();
}

/** In the passage, or else in a note on it. */
function firstWithin(passage: Element | null, matches: readonly { readonly range: Range }[]): number {
  const first = matches.findIndex(({ range }) => passage?.contains(range.startContainer));
  const note = passage?.closest('.passage')?.nextElementSibling;
  if (first !== -1 || note?.matches('.search-note') !== true) return first;
  return matches.findIndex(({ range }) => note.contains(range.startContainer));
}

/** To the middle of the window, where it is neither under the bar nor at an edge. */
function scrollToRange(range: Range | undefined): void {
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2 });
}
