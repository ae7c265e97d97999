import { citeDialog } from './cite-dialog.ts';
import { loadCitingData } from './load-citing-data.ts';
import { makeElement } from './make-element.ts';
import { selectedWords } from './selected-words.ts';
import { subjectsOfSelection } from './subjects-of-selection.ts';

/** Pixels between the selection and the button, so that a phone's own handles stay free. */
const GAP = 12;

/**
 * Offers to cite the words that are selected, by a button below them. It stands in the page right behind the passage
 * in which the selection ends, so that Tab leads to it; once nothing is selected it is gone.
 */
export function offerSelection(page: Document): void {
  const offered = page.querySelector<HTMLElement>('.cite-words');
  // On its way to the button the focus takes the selection along, in some browsers.
  if (offered?.parentElement?.contains(page.activeElement) === true) return;
  offered?.remove();
  const selected = selectedWords(page);
  const last = selected?.passages.at(-1);
  const range = page.getSelection()?.getRangeAt(0);
  const sign = page.querySelector<HTMLElement>('.article-text')?.dataset.citeSelection;
  if (!selected || !last || !range || sign === undefined) return;
  // Words drawn by the style sheet are not selected with the text around them.
  const button = makeElement(page, 'button', {
    type: 'button',
    class: 'cite-words',
    'data-sign': sign,
    'aria-label': sign,
  });
  button.addEventListener('pointerdown', (event) => {
    // The selection stays, for the reader still wants to see it.
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    void open(page, button, selected);
  });
  if (last.closest('.passage')) last.after(button);
  else last.append(button);
  place(button, range);
}

async function open(
  page: Document,
  button: HTMLElement,
  selected: NonNullable<ReturnType<typeof selectedWords>>,
): Promise<void> {
  try {
    const data = await loadCitingData(page);
    citeDialog(page, data, subjectsOfSelection(selected, data));
    button.remove();
  } catch {
    page.location.assign(new URL('cite/', page.baseURI));
  }
}

function place(button: HTMLElement, range: Range): void {
  const lines = range.getClientRects();
  const line = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const frame = (button.offsetParent ?? button.ownerDocument.body).getBoundingClientRect();
  const width = button.getBoundingClientRect().width;
  const room = button.ownerDocument.documentElement.clientWidth - width - GAP;
  button.style.top = `${Math.round(line.bottom - frame.top + GAP)}px`;
  button.style.left = `${Math.round(Math.max(GAP, Math.min(line.right - width, room)) - frame.left)}px`;
}
