import type { SearchAnswer } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import { countChoices, withoutChoices } from './change-state.ts';
import { chosenValues } from './chosen-values.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';
import { resultNotes } from './result-notes.ts';
import { type AnswerView, showMore } from './show-more.ts';
import { type SearchState } from './search-state.ts';
import { writeState } from './write-state.ts';

/** Code units of a word of which the beginning is proposed as a search. */
const PREFIX = 5;

/** Of these the engine has tried the beginnings already, where nothing was found. */
const ONLY_WORDS = /^[\p{L}\s]*$/u;

/** A word, not the name of a field. */
const PLAIN_WORD = /(?<!\p{L})\p{L}+(?![\p{L}:])/u;

/** Puts an answer on the page: counts, notes, choices, results, and what to try where there are none. */
export function showAnswer(state: SearchState, answer: SearchAnswer, view: AnswerView): void {
  const { parts, words, panel, go } = view;
  const { groups } = answer;
  parts.status.textContent = statusOf(state, answer, words);
  parts.results.replaceChildren();
  showMore(state, answer, view);
  parts.notes.replaceChildren(
    ...resultNotes(state, answer, words, {
      search: (corrected) => {
        go({ ...state, query: corrected, pages: 1 });
      },
      useSynonyms: (synonyms) => {
        go({ ...state, synonyms, pages: 1 });
      },
    }),
  );
  parts.chosen.replaceChildren(...chosenValues(state, words, panel.labelOf, go));
  const none = groups.length === 0;
  parts.tools.hidden = none;
  parts.ways.hidden = !none;
  parts.advice.replaceChildren(...(none ? advice(state, view) : []));
}

function statusOf(state: SearchState, answer: SearchAnswer, { text, count }: PageWords): string {
  const { totalGroups, totalRecords } = answer;
  const typed = state.query.trim();
  if (totalGroups === 0) return typed === '' ? text.noneFiltered : fill(text.none, { q: typed });
  const q = answer.usedCorrection ? (answer.correctedQuery ?? typed) : typed;
  const found = q === '' ? count(text.filtered, totalGroups) : count(text.found, totalGroups, { q });
  return totalRecords > totalGroups ? `${found} · ${count(text.inPassages, totalRecords)}` : found;
}

/** What to try where nothing was found. */
function advice(state: SearchState, { words, go }: AnswerView): readonly HTMLElement[] {
  const { noneHelp } = words.text;
  const link = (label: string, next: SearchState): HTMLElement => {
    const made = makeElement('a', { href: `./${writeState(next)}` }, label);
    made.addEventListener('click', (event) => {
      event.preventDefault();
      go(next);
    });
    return made;
  };
  const word = PLAIN_WORD.exec(state.query)?.[0] ?? '';
  const prefix = `${word.slice(0, PREFIX)}*`;
  const lines: (readonly (Node | string)[])[] = [];
  if (countChoices(state) > 0)
    lines.push(fillNodes(noneHelp.filters, { link: link(noneHelp.filtersLink, withoutChoices(state)) }));
  if (/\s/.test(state.query.trim())) lines.push([noneHelp.less]);
  if (word.length > PREFIX && !ONLY_WORDS.test(state.query))
    lines.push(fillNodes(noneHelp.prefix, { example: link(prefix, { ...state, query: prefix, pages: 1 }) }));
  return [
    lines.length > 0 && makeElement('p', {}, noneHelp.lead),
    lines.length > 0 && makeElement('ul', {}, ...lines.map((line) => makeElement('li', {}, ...line))),
    makeElement('p', {}, noneHelp.browse),
  ].filter((element) => element !== false);
}
