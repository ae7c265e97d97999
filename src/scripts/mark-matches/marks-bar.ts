import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/fill.ts';
import { makeElement } from '../search/make-element.ts';

/** What the bar can do. */
interface BarActions {
  /** One match on (1) or back (-1). */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The bar that leads through the matches; `say` shows which of how many is meant. */
export interface MarksBar {
  readonly element: HTMLElement;
  readonly say: (n: number, total: number) => void;
}

/** Makes the bar: what was searched for, where the reader is among the matches, on and back, and away. */
export function marksBar(
  text: Messages['search']['marks'],
  query: string,
  resultsAddress: string,
  { step, close }: BarActions,
): MarksBar {
  const at = makeElement('span', { class: 'at', role: 'status' });
  const button = (label: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = makeElement('button', { type: 'button', 'aria-label': label, title: label }, sign);
    made.addEventListener('click', act);
    return made;
  };
  const back = button(text.previous, '↑', () => {
    step(-1);
  });
  const on = button(text.next, '↓', () => {
    step(1);
  });
  const element = makeElement(
    'div',
    { class: 'marks-bar', role: 'region', 'aria-label': text.label },
    makeElement('a', { href: resultsAddress, title: text.back }, fill(text.query, { q: query })),
    at,
    back,
    on,
    button(text.close, '×', close),
  );
  return {
    element,
    say: (n, total) => {
      at.textContent = total === 0 ? text.none : fill(text.at, { n, total });
      back.disabled = total < 2;
      on.disabled = total < 2;
    },
  };
}
