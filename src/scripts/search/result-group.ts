import type { GroupHit } from '../../core/search/search-engine.ts';
import { htmlDatetime } from '../../core/html-datetime.ts';
import type { Edtf } from '../../core/schema/brands.ts';
import { addressOfHit } from './address-of-hit.ts';
import { segmentsOf } from './excerpt-of.ts';
import { makeElement } from './make-element.ts';
import { markSegments } from './mark-segments.ts';
import type { PageWords } from './page-words.ts';
import { resultHit, type ResultView } from './result-hit.ts';

/** Records shown of a group at first: enough to judge it, few enough to see the next. */
const SHOWN_FIRST = 3;

/** An article, a term, a claim or an event as a list item, with the best of what was found in it. */
export function resultGroup(group: GroupHit, view: ResultView): HTMLLIElement {
  const { words } = view;
  const title = makeElement(
    'h2',
    { class: 'headline', lang: group.lang },
    makeElement(
      'a',
      { href: addressOfHit(group, group.hits[0], view) },
      ...markSegments(segmentsOf(group.title, group.titleMatches)),
    ),
  );
  const item = makeElement(
    'li',
    { class: `result is-${group.kind}`, 'data-path': group.path },
    kicker(group, words),
    title,
  );
  const [first, rest] = [group.hits.slice(0, SHOWN_FIRST), group.hits.slice(SHOWN_FIRST)];
  if (first.length > 0) {
    const list = makeElement('ul', { class: 'hits' }, ...first.map((hit) => resultHit(group, hit, view)));
    item.append(list);
    const unseen = group.count - first.length;
    if (rest.length > 0)
      item.append(restButton(list, unseen, () => rest.map((hit) => resultHit(group, hit, view)), words));
  }
  return item;
}

function kicker({ kind, outlet, agency, date }: GroupHit, words: PageWords): HTMLElement {
  const { kinds } = words.text;
  const rest = [agency !== outlet && agency].filter((part) => part !== undefined && part !== false);
  return makeElement(
    'p',
    { class: 'kicker' },
    makeElement('b', {}, kind === 'article' ? (outlet ?? kinds.article) : kinds[kind]),
    ' ',
    ...rest.flatMap((part) => [makeElement('span', {}, part), ' ']),
    date !== undefined && when(date as Edtf, words),
  );
}

function when(date: Edtf, words: PageWords): HTMLElement {
  const datetime = htmlDatetime(date);
  return datetime === undefined
    ? makeElement('span', {}, words.date(date))
    : makeElement('time', { datetime }, words.date(date));
}

/** Shows the records that are left, and takes them away again. */
function restButton(
  list: HTMLElement,
  unseen: number,
  make: () => readonly HTMLElement[],
  { text, count }: PageWords,
): HTMLElement {
  const more = count(text.moreHits, unseen);
  const button = makeElement(
    'button',
    { type: 'button', class: 'plain-button', 'aria-expanded': 'false' },
    more,
  );
  let shown: readonly HTMLElement[] = [];
  button.addEventListener('click', () => {
    if (shown.length === 0) {
      shown = make();
      list.append(...shown);
      shown[0]?.querySelector('a')?.focus();
    } else {
      for (const item of shown) item.remove();
      shown = [];
    }
    button.ariaExpanded = String(shown.length > 0);
    button.textContent = shown.length > 0 ? text.fewerHits : more;
  });
  return makeElement('p', { class: 'rest' }, button);
}
