import type { CitingData } from './citing-data.ts';
import { copyFlavours, type Flavours } from './copy-flavours.ts';
import { makeElement } from './make-element.ts';

interface CopyRow {
  readonly title: string;
  readonly words: Flavours;
  /** For the style sheet: `reference`, `in-text`, `quotation` or `link`. */
  readonly kind: string;
  readonly messages: CitingData['site']['messages'];
  /** Where it is said aloud that something was copied. */
  readonly said: HTMLElement;
}

/** One thing to copy: what it is, how it reads, and the buttons that copy it. */
export function copyRow(page: Document, { title, words, kind, messages, said }: CopyRow): HTMLElement {
  const shown = makeElement(page, 'div', { class: 'shown' });
  // What is shown is what the build rendered and escaped, and is copied as rich text too.
  shown.innerHTML = words.html ?? '';
  const button = (text: string, flavours: Flavours): HTMLElement => {
    const made = makeElement(page, 'button', { type: 'button', 'aria-label': `${title}: ${text}` }, text);
    made.addEventListener('click', () => {
      void copyFlavours(shown, flavours).then((copied) => {
        said.textContent = copied ? messages.copied : messages.failed;
      });
    });
    return made;
  };
  const markdown = { text: words.markdown, markdown: words.markdown };
  const buttons = makeElement(page, 'p', { class: 'buttons' }, button(messages.copy, words));
  if (kind !== 'link') buttons.append(button(messages.markdown, markdown));
  return makeElement(
    page,
    'section',
    { class: `row ${kind}` },
    makeElement(page, 'h3', {}, title),
    shown,
    buttons,
  );
}
