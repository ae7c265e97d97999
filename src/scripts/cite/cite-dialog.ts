import { readSentenceFragment } from '../../core/sentence/sentence-address.ts';
import { citationOf } from './citation-of.ts';
import type { CitingData } from './citing-data.ts';
import type { Flavours } from './copy-flavours.ts';
import { copyRow } from './copy-row.ts';
import { downloadList } from './download-list.ts';
import { makeElement } from './make-element.ts';
import { quotationOf } from './quotation-of.ts';
import { rememberChoice, rememberedChoice } from './remembered-choice.ts';
import { selectField } from './select-field.ts';
import type { Subject } from './subject.ts';
import { today } from './today.ts';

const ID = 'cite-dialog';
const FILES = `${ID}-files`;

/** Opens the dialog that shows how something is cited, and copies it. The first subject is the one that was meant. */
export function citeDialog(page: Document, data: CitingData, subjects: readonly Subject[]): void {
  page.getElementById(ID)?.remove();
  const { site, article } = data;
  const { messages } = site;
  const dialog = makeElement(page, 'dialog', {
    id: ID,
    class: 'cite-dialog',
    'aria-labelledby': `${ID}-title`,
  });
  const said = makeElement(page, 'p', { class: 'said', role: 'status' });
  const rows = makeElement(page, 'div', { class: 'rows' });
  const files = makeElement(page, 'div');

  const choices = subjects.map(({ title }, index) => ({ name: String(index), title }));
  const about = selectField(page, messages.about, choices, '0');
  const style = selectField(
    page,
    messages.style,
    site.styles,
    rememberedChoice('style', site.styles, site.style),
  );
  const locale = selectField(
    page,
    messages.locale,
    site.locales,
    rememberedChoice('locale', site.locales, site.locale),
  );
  const pin = makeElement(page, 'input', { type: 'checkbox', 'aria-describedby': `${ID}-pin` });

  const show = (): void => {
    const subject = subjects[Number(about.value())];
    if (!subject) return;
    const address = addressOf(page, data, subject, pin.checked);
    const facts = { accessed: today(), address, locator: subject.locator };
    const citation = citationOf(data, style.value(), locale.value(), facts);
    if (!citation) return;
    const { reference, inText } = citation;
    const isNote = site.styles.find(({ name }) => name === style.value())?.isNote === true;
    const row = (title: string, words: Flavours, kind: string): HTMLElement =>
      copyRow(page, { title, words, kind, messages, said });
    files.replaceChildren(downloadList(page, article.work, facts, FILES));
    rows.replaceChildren(
      row(messages.reference, reference, 'reference'),
      row(isNote ? messages.note : messages.inText, inText, 'in-text'),
      ...(subject.words === undefined
        ? []
        : [row(messages.quotation, quotationOf(subject.words, inText, address, article.lang), 'quotation')]),
      row(messages.link, { text: address, html: linkHtml(page, address), markdown: `<${address}>` }, 'link'),
    );
  };
  about.field.addEventListener('change', show);
  pin.addEventListener('change', show);
  style.field.addEventListener('change', () => {
    rememberChoice('style', style.value());
    show();
  });
  locale.field.addEventListener('change', () => {
    rememberChoice('locale', locale.value());
    show();
  });

  const close = makeElement(
    page,
    'button',
    { type: 'button', class: 'close', 'aria-label': messages.close },
    '×',
  );
  const head = makeElement(
    page,
    'header',
    {},
    makeElement(page, 'h2', { id: `${ID}-title` }, messages.title),
    close,
  );
  const fields = makeElement(page, 'div', { class: 'fields' }, about.field, style.field, locale.field);
  dialog.append(head, fields, rows);
  if (article.version !== undefined) dialog.append(pinField(page, pin, messages));
  dialog.append(foot(page, messages, files), said);
  closeWhenAsked(dialog, close);
  page.body.append(dialog);
  show();
  dialog.showModal();
}

/** By its button, by Escape (the browser sees to that), or by pointing beside it. Then it is gone altogether. */
function closeWhenAsked(dialog: HTMLDialogElement, button: HTMLElement): void {
  button.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
}

/** Absolute, whether or not the dossier knows its own address. */
function addressOf(page: Document, { article }: CitingData, { fragment }: Subject, pinned: boolean): string {
  const path = pinned ? (article.version ?? article.address) : article.address;
  const url = new URL(path, page.baseURI).href;
  // A version is a plain page: it knows passages, and leaves words to the browser, but it counts no sentences.
  const known = pinned ? (readSentenceFragment(fragment)?.passage ?? fragment) : fragment;
  return known === '' ? url : `${url}#${known}`;
}

function linkHtml(page: Document, address: string): string {
  return makeElement(page, 'a', { href: address }, address).outerHTML;
}

function pinField(page: Document, pin: HTMLElement, messages: CitingData['site']['messages']): HTMLElement {
  const label = makeElement(page, 'label', {}, pin, ` ${messages.pin}`);
  const note = makeElement(page, 'span', { id: `${ID}-pin`, class: 'meta' }, messages.pinNote);
  return makeElement(page, 'p', { class: 'pin' }, label, ' ', note);
}

function foot(
  page: Document,
  { downloads, all }: CitingData['site']['messages'],
  files: HTMLElement,
): HTMLElement {
  return makeElement(
    page,
    'footer',
    {},
    makeElement(page, 'p', { class: 'label', id: FILES }, downloads),
    files,
    makeElement(page, 'p', {}, makeElement(page, 'a', { href: 'cite/' }, all)),
  );
}
