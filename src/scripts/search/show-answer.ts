import type { SearchAnswer } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import { countChoices, withoutChoices } from './change-state.ts';
import { chosenValues } from './chosen-values.ts';
import type { FacetPanel } from './facet-panel.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement } from './make-element.ts';
import { matchLegend } from './match-legend.ts';
import type { PageParts } from './page-parts.ts';
import type { PageWords } from './page-words.ts';
import { GROUPS_A_PAGE } from './request-of.ts';
import type { Place } from './result-address.ts';
import { resultGroup } from './result-group.ts';
import { resultNotes } from './result-notes.ts';
import { type SearchState } from './search-state.ts';
import { writeState } from './write-state.ts';

/** Code units of a word of which the beginning is proposed as a search. */
const PREFIX = 5;

/** What showing an answer needs besides the answer. */
export interface AnswerView {
  readonly parts: PageParts;
  readonly words: PageWords;
  readonly place: Place;
  readonly panel: FacetPanel;
  /** The reader asks something else; as a step of the history. */
  readonly go: (state: SearchState) => void;
}

/** Puts an answer on the page: counts, notes, choices, results, and what to try where there are none. */
export function showAnswer(state: SearchState, answer: SearchAnswer, view: AnswerView): void {
  const { parts, words, place, panel, go } = view;
  const { groups } = answer;
  // What opens a result marks there what was really searched for.
  const query = answer.usedCorrection ? (answer.correctedQuery ?? state.query) : state.query;
  const shown = { words, place, query: query.trim() };
  parts.status.textContent = statusOf(state, answer, words);
  parts.results.replaceChildren(...groups.map((group) => resultGroup(group, shown)));
  parts.legend.replaceChildren(...[matchLegend(groups, words)].filter((legend) => legend !== undefined));
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
  parts.more.replaceChildren(...moreButton(state, answer, view));
  const none = groups.length === 0;
  parts.tools.hidden = none;
  parts.ways.hidden = !none;
  parts.advice.replaceChildren(...(none ? advice(state, view) : []));
}

function statusOf(state: SearchState, answer: SearchAnswer, { text, count }: PageWords): string {
  const { totalGroups, totalRecords } = answer;
  const q = (answer.usedCorrection ? (answer.correctedQuery ?? state.query) : state.query).trim();
  if (totalGroups === 0) return q === '' ? text.noneFiltered : fill(text.none, { q });
  const found = q === '' ? count(text.filtered, totalGroups) : count(text.found, totalGroups, { q });
  return totalRecords > totalGroups ? `${found} · ${count(text.inPassages, totalRecords)}` : found;
}

function moreButton(
  state: SearchState,
  { groups, totalGroups }: SearchAnswer,
  { words, go }: AnswerView,
): readonly HTMLElement[] {
  const left = totalGroups - groups.length;
  if (left <= 0 || groups.length === 0) return [];
  const { text } = words;
  const next = Math.min(left, GROUPS_A_PAGE);
  const button = makeElement('button', { type: 'button' }, words.count(text.showMore, next));
  button.addEventListener('click', () => {
    go({ ...state, pages: state.pages + 1 });
  });
  const shown = fill(text.shown, { shown: words.number(groups.length), total: words.number(totalGroups) });
  return [button, makeElement('span', { class: 'meta' }, shown)];
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
  const word = /\p{L}+/u.exec(state.query)?.[0] ?? '';
  const prefix = `${word.slice(0, PREFIX)}*`;
  const lines: (readonly (Node | string)[])[] = [];
  if (countChoices(state) > 0)
    lines.push(fillNodes(noneHelp.filters, { link: link(noneHelp.filtersLink, withoutChoices(state)) }));
  if (/\s/.test(state.query.trim())) lines.push([noneHelp.less]);
  if (word.length > PREFIX)
    lines.push(fillNodes(noneHelp.prefix, { example: link(prefix, { ...state, query: prefix, pages: 1 }) }));
  return [
    lines.length > 0 && makeElement('p', {}, noneHelp.lead),
    lines.length > 0 && makeElement('ul', {}, ...lines.map((line) => makeElement('li', {}, ...line))),
    makeElement('p', {}, noneHelp.browse),
  ].filter((element) => element !== false);
}
