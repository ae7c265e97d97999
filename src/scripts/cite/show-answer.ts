import { makeElement } from './make-element.ts';

/** What is said of an address, and a way on. */
interface Answer {
  readonly words: string;
  readonly link?: { readonly words: string; readonly href: string } | undefined;
}

const CLASS = 'address-answer';

/** Says below a passage what has become of the address that led to it; the reader may send it away. */
export function showAnswer(
  passage: HTMLElement,
  { dismiss }: { readonly dismiss: string },
  answer: Answer,
): void {
  const page = passage.ownerDocument;
  dismissAnswer(page);
  const close = makeElement(page, 'button', { type: 'button', class: 'close', 'aria-label': dismiss }, '×');
  const link = answer.link
    ? [' ', makeElement(page, 'a', { href: answer.link.href }, answer.link.words)]
    : [];
  const words = makeElement(page, 'p', {}, answer.words, ...link);
  const note = makeElement(
    page,
    'div',
    { class: CLASS, role: 'status', lang: page.documentElement.lang },
    words,
    close,
  );
  close.addEventListener('click', () => {
    dismissAnswer(page);
  });
  passage.classList.add('answered');
  (passage.closest('.passage') ?? passage.closest('ul, ol, table') ?? passage).after(note);
}

export function dismissAnswer(page: Document): void {
  page.querySelector(`.${CLASS}`)?.remove();
  page.querySelector('.answered')?.classList.remove('answered');
}
