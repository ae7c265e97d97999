import type { Choice } from './citing-data.ts';
import { makeElement } from './make-element.ts';

interface SelectField {
  /** The label with its list. */
  readonly field: HTMLElement;
  readonly value: () => string;
}

/** A labelled list to choose one thing from; one that leaves no choice is not shown. */
export function selectField(
  page: Document,
  title: string,
  choices: readonly Choice[],
  chosen: string,
): SelectField {
  const options = choices.map((choice) =>
    makeElement(page, 'option', { value: choice.name, selected: choice.name === chosen }, choice.title),
  );
  const select = makeElement(page, 'select', {}, ...options);
  const field = makeElement(page, 'label', { hidden: choices.length < 2 }, title, select);
  return { field, value: () => select.value };
}
