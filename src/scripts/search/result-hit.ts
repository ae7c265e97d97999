import type { GroupHit, RecordHit } from '../../core/search/search-engine.ts';
import { fill } from '../../i18n/fill.ts';
import { excerptOf } from './excerpt-of.ts';
import { makeElement } from './make-element.ts';
import { markSegments } from './mark-segments.ts';
import type { PageWords } from './page-words.ts';
import { addressOfHit } from './address-of-hit.ts';
import type { Place, Searched } from './result-address.ts';

/** What a result looks like on a page. */
export interface ResultView extends Searched {
  readonly words: PageWords;
  readonly place: Place;
}

/** A record as a list item: what it is where that is not plain, its ¶ number, and the words around what matched. */
export function resultHit(group: GroupHit, hit: RecordHit, view: ResultView): HTMLLIElement {
  const { words } = view;
  const label = labelOf(group, hit, words);
  const link = makeElement(
    'a',
    { class: 'hit', href: addressOfHit(group, hit, view) },
    makeElement('span', { class: 'at', 'aria-hidden': 'true' }, hit.n === null ? '' : words.number(hit.n)),
    makeElement(
      'span',
      { class: 'sentence' },
      hit.n !== null &&
        makeElement('span', { class: 'visually-hidden' }, `${fill(words.text.passage, { n: hit.n })}: `),
      label !== undefined && makeElement('span', { class: 'is-what' }, label, ' '),
      makeElement(
        'span',
        { class: 'said', lang: group.lang },
        ...markSegments(excerptOf(hit.text, hit.matches)),
      ),
    ),
  );
  return makeElement('li', { class: `is-${hit.kind}` }, link);
}

/** What a record is, where its group does not say it. */
function labelOf(group: GroupHit, hit: RecordHit, { text }: PageWords): string | undefined {
  if (hit.kind === 'quote')
    return hit.by === undefined ? text.kinds.quote : fill(text.quoteBy, { by: hit.by });
  if (hit.kind === 'note' || hit.kind === 'heading') return text.kinds[hit.kind];
  return group.kind === 'claim' ? hit.by : undefined;
}
