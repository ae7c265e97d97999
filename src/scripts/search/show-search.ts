import type { SearchEngine } from '../../core/search/search-engine.ts';
import { countChoices } from './change-state.ts';
import { chosenValues } from './chosen-values.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement } from './make-element.ts';
import { requestOf } from './request-of.ts';
import type { SearchState } from './search-state.ts';
import { type AnswerView, showAnswer } from './show-answer.ts';

/**
 * Makes the function that asks the engine what the reader asks, and shows the answer. A later question overtakes an
 * earlier one; results come before the counts of the facets.
 */
export function searchShower(engine: SearchEngine, view: AnswerView): (state: SearchState) => Promise<void> {
  const { parts, words, panel, go } = view;
  let latest = 0;
  return async (state) => {
    const turn = ++latest;
    const asks = state.query.trim() !== '' || countChoices(state) > 0;
    parts.help.hidden = asks;
    parts.body.hidden = !asks;
    parts.ways.hidden = asks;
    parts.sort.value = state.sort;
    if (!asks) {
      clear(view);
      return;
    }
    // The first time says so; after that a word would only flicker.
    if (parts.results.childElementCount === 0) parts.status.textContent = words.text.searching;
    try {
      const answer = await engine.search(requestOf(state));
      if (turn !== latest) return;
      showAnswer(state, answer, view);
    } catch {
      if (turn === latest) showFailure(view);
      return;
    }
    const choices = countChoices(state);
    const { facets } = words.text;
    // Where nothing is found, there is nothing to narrow; but a choice may be what is to be undone.
    parts.facets.hidden = choices === 0 && parts.results.childElementCount === 0;
    parts.facetsTitle.textContent = choices === 0 ? facets.title : words.count(facets.chosen, choices);
    if (!parts.facets.open && choices === 0) return;
    await panel.update(state);
    // Once more, with the names that the facets have brought.
    if (turn === latest) parts.chosen.replaceChildren(...chosenValues(state, words, panel.labelOf, go));
  };
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
