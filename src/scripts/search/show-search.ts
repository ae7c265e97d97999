import type { SearchEngine } from '../../core/search/search-engine.ts';
import { countChoices } from './change-state.ts';
import { chosenValues } from './chosen-values.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement } from './make-element.ts';
import { groupsAtFirst } from './groups-at-first.ts';
import { requestOf } from './request-of.ts';
import type { SearchState } from './search-state.ts';
import { showAnswer } from './show-answer.ts';
import { type AnswerView, showMore } from './show-more.ts';
import { whenNear } from './when-near.ts';
import { writeState } from './write-state.ts';

/**
 * Makes the function that asks the engine what the reader asks, and shows the answer. A later question overtakes an
 * earlier one. The first results come before all else, more of them when the reader comes near their end, and the counts
 * of the facets last.
 */
export function searchShower(engine: SearchEngine, view: AnswerView): (state: SearchState) => Promise<void> {
  const { parts, words } = view;
  let latest = 0;
  let shown: SearchState | undefined;
  let forget = (): void => undefined;

  const showPage = async (state: SearchState, turn: number): Promise<void> => {
    const answer = await engine.search(requestOf(state));
    if (turn === latest) showMore(state, answer, view);
  };
  const showAnew = async (state: SearchState, turn: number): Promise<void> => {
    // Who comes back to a place far down needs all at once.
    const limit = state.pages > 1 || history.state !== null ? undefined : groupsAtFirst(parts.results);
    const answer = await engine.search(requestOf(state, limit));
    if (turn !== latest) return;
    showAnswer(state, answer, view);
    if (answer.groups.length >= answer.totalGroups || limit === undefined) return;
    forget = whenNear(parts.more, () => {
      showPage(state, turn).catch(() => undefined);
    });
  };
  return async (state) => {
    const turn = ++latest;
    const before = shown;
    shown = state;
    forget();
    try {
      if (!showAsks(state, view)) return;
      // The first time says so; after that a word would only flicker.
      if (parts.results.childElementCount === 0) parts.status.textContent = words.text.searching;
      if (
        before &&
        before.pages < state.pages &&
        writeState({ ...before, pages: 1 }) === writeState({ ...state, pages: 1 })
      ) {
        await showPage(state, turn);
        return;
      }
      await showAnew(state, turn);
    } catch {
      if (turn === latest) showFailure(view);
      return;
    } finally {
      // The typefaces, for which the first answer did not wait.
      document.documentElement.classList.remove('typefaces-later');
    }
    if (turn === latest) await showFacets(state, view, () => turn === latest);
  };
}

/** Whether the reader asks anything; where not, the page says how to. */
function showAsks(state: SearchState, view: AnswerView): boolean {
  const { parts } = view;
  const asks = state.query.trim() !== '' || countChoices(state) > 0;
  parts.help.hidden = asks;
  parts.body.hidden = !asks;
  parts.ways.hidden = asks;
  parts.sort.value = state.sort;
  if (!asks) clear(view);
  return asks;
}

async function showFacets(state: SearchState, view: AnswerView, isLatest: () => boolean): Promise<void> {
  const { parts, words, panel, go } = view;
  const choices = countChoices(state);
  const { facets } = words.text;
  // Where nothing is found, there is nothing to narrow; but a choice may be what is to be undone.
  parts.facets.hidden = choices === 0 && parts.results.childElementCount === 0;
  parts.facetsTitle.textContent = choices === 0 ? facets.title : words.count(facets.chosen, choices);
  if (!parts.facets.open && choices === 0) return;
  await panel.update(state);
  // Once more, with the names that the facets have brought.
  if (isLatest()) parts.chosen.replaceChildren(...chosenValues(state, words, panel.labelOf, go));
}

function clear({ parts }: AnswerView): void {
  const filled = [
    parts.results,
    parts.notes,
    parts.advice,
    parts.legend,
    parts.more,
    parts.status,
    parts.saved,
  ];
  for (const part of filled) part.replaceChildren();
}

function showFailure(view: AnswerView): void {
  const { parts, words } = view;
  clear(view);
  const retry = makeElement('a', { href: location.href }, words.text.retry);
  parts.facets.hidden = true;
  parts.tools.hidden = true;
  parts.status.textContent = words.text.error;
  parts.advice.replaceChildren(makeElement('p', {}, ...fillNodes(words.text.errorHelp, { retry })));
  parts.ways.hidden = false;
}
