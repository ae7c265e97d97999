import { fill } from '../../i18n/fill.ts';
import type { PassageHit, SearchResult } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';

/** A result as a list item. Text is only ever set as text: nothing of the index is read as HTML. */
export function resultItem(page: Document, result: SearchResult, settings: SearchSettings): HTMLLIElement {
  const { messages } = settings;
  const item = element(page, 'li', `result is-${result.kind}`);
  const kind = element(page, 'p', 'kicker', messages[result.kind]);
  const heading = element(page, 'h2', 'headline');
  const link = element(page, 'a', '', result.title);
  // A result opens where the words are; only what is found in the title alone opens at the top.
  link.href = result.passages[0]?.url ?? result.url;
  heading.append(link);
  item.append(kind, heading);
  if (result.passages.length > 0) {
    const hits = element(page, 'ul', 'hits');
    hits.append(...result.passages.map((hit) => hitItem(page, hit, settings)));
    item.append(hits);
  }
  return item;
}

function hitItem(page: Document, hit: PassageHit, { messages, heading }: SearchSettings): HTMLLIElement {
  const item = element(page, 'li', '');
  const link = element(page, 'a', 'hit');
  link.href = hit.url;
  const number = element(page, 'span', 'at', hit.n === null || hit.n === undefined ? '' : String(hit.n));
  number.ariaHidden = 'true';
  const sentence = element(page, 'span', 'sentence');
  if (hit.n !== undefined) {
    const place = hit.n === null ? heading : fill(messages.passage, { n: hit.n });
    sentence.append(element(page, 'span', 'visually-hidden', `${place}: `));
  }
  for (const { text, marked } of hit.excerpt)
    sentence.append(marked ? element(page, 'mark', '', text) : text);
  link.append(number, sentence);
  item.append(link);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
