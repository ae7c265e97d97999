import type { SearchAnswer } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import type { FacetPanel } from './facet-panel.ts';
import { makeElement } from './make-element.ts';
import { matchLegend } from './match-legend.ts';
import type { PageParts } from './page-parts.ts';
import type { PageWords } from './page-words.ts';
import { GROUPS_A_PAGE } from './request-of.ts';
import type { Place } from './result-address.ts';
import { resultGroup } from './result-group.ts';
import type { SearchState } from './search-state.ts';

/** What showing an answer needs besides the answer. */
export interface AnswerView {
  readonly parts: PageParts;
  readonly words: PageWords;
  readonly place: Place;
  readonly panel: FacetPanel;
  /** The reader asks something else; as a step of the history. */
  readonly go: (state: SearchState) => void;
}

/** Puts the results of an answer below those that are there already; who asked for them by a press goes to the first. */
export function showMore(state: SearchState, answer: SearchAnswer, view: AnswerView): void {
  const { parts, words, place } = view;
  // What opens a result marks there what was really searched for.
  const query = answer.usedCorrection ? (answer.correctedQuery ?? state.query) : state.query;
  const shown = { words, place, query: query.trim(), synonyms: state.synonyms };
  const there = new Set([...parts.results.children].map((item) => item.getAttribute('data-path')));
  const items = answer.groups
    .filter(({ path }) => !there.has(path))
    .map((group) => resultGroup(group, shown));
  const asked = parts.more.contains(document.activeElement);
  parts.results.append(...items);
  parts.legend.replaceChildren(
    ...[matchLegend(answer.groups, words)].filter((legend) => legend !== undefined),
  );
  parts.more.replaceChildren(...moreButton(state, answer, view));
  if (asked) items[0]?.querySelector('a')?.focus({ preventScroll: true });
}

function moreButton(
  state: SearchState,
  { groups, totalGroups }: SearchAnswer,
  { words, go }: AnswerView,
): readonly HTMLElement[] {
  const left = totalGroups - groups.length;
  // Fewer than a page are followed by the rest of it, unasked.
  if (left <= 0 || groups.length < GROUPS_A_PAGE) return [];
  const { text } = words;
  const next = Math.min(left, GROUPS_A_PAGE);
  const button = makeElement('button', { type: 'button' }, words.count(text.showMore, next));
  button.addEventListener('click', () => {
    go({ ...state, pages: state.pages + 1 });
  });
  const shown = fill(text.shown, { shown: words.number(groups.length), total: words.number(totalGroups) });
  return [button, makeElement('span', { class: 'meta' }, shown)];
}
