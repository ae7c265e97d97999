import type { Desk, DeskItem } from '../../core/check/desk-of-article.ts';
import type { Offer } from '../../core/offer.ts';
import type { DeskSuggestion } from '../../core/suggest/desk-suggestions.ts';
import { fill } from '../../i18n/fill.ts';
import { keepOpen } from './keep-open.ts';
import type { Voice } from '../../i18n/voice.ts';

/** What the server tells of an article. */
export interface DeskData extends Desk {
  /** Language of the dossier. */
  readonly lang: string;
}

/** What accepting an offer does. */
type OnAccept = (offer: Offer) => void;

/** A panel that was laid out. */
export interface FilledDesk {
  /** Adds the names that the glossary may want: they take the server longer to find. */
  readonly suggest: (suggestions: readonly DeskSuggestion[]) => void;
}

/** Lays out the panel; `onAccept` is told which offer was accepted. */
export function fillDesk(
  panel: HTMLElement,
  { items, links }: DeskData,
  voice: Voice,
  onAccept: OnAccept,
): FilledDesk {
  const texts = voice.messages.desk;
  const { make, place, buttons } = makersFor(panel.ownerDocument, voice, onAccept);
  const itemOf = (item: DeskItem): HTMLElement => {
    const element = make('li');
    element.dataset['severity'] = item.severity;
    const kind = make('p', `${texts.severity[item.severity]} · ${item.code}`, 'kind');
    element.append(
      kind,
      make('p', item.message),
      make('p', item.fix, 'fix'),
      place(item.passage, texts.show),
    );
    element.append(...buttons(item.offers));
    return element;
  };
  const list = make('ul');
  list.append(...items.map(itemOf));
  const made = panel.ownerDocument.createElement('details');
  keepOpen(made, 'made');
  const linkList = make('ul');
  linkList.append(
    ...links.map(({ text, term, passage, offer }) => {
      const element = make('li');
      element.append(place(passage, text), make('p', term, 'fix'), ...buttons([offer]));
      return element;
    }),
  );
  made.append(make('summary', voice.count(texts.made, links.length)), linkList);
  panel.setAttribute('aria-label', texts.title);
  panel.append(make('h2', texts.title), items.length > 0 ? list : make('p', texts.none), made);
  return {
    suggest: (suggestions) => {
      if (suggestions.length === 0) return;
      const suggested = panel.ownerDocument.createElement('details');
      keepOpen(suggested, 'suggested');
      const suggestionList = make('ul');
      suggestionList.append(
        ...suggestions.map(({ text, count, articles, passage, offers }) => {
          const element = make('li');
          const seen = fill(texts.seen, { times: String(count), articles: String(articles) });
          element.append(place(passage, text), make('p', seen, 'fix'), ...buttons(offers));
          return element;
        }),
      );
      suggested.append(make('summary', voice.count(texts.suggested, suggestions.length)), suggestionList);
      made.before(suggested);
    },
  };
}

/** What makes the parts of a panel. */
function makersFor(page: Document, voice: Voice, onAccept: OnAccept) {
  const texts = voice.messages.desk;
  const make = maker(page);
  const button = (offer: Offer): HTMLElement => {
    const element = make('button', offerText(offer, texts));
    element.setAttribute('type', 'button');
    element.addEventListener('click', () => {
      onAccept(offer);
    });
    return element;
  };
  const place = (passage: string | undefined, label: string): HTMLElement => {
    if (passage === undefined) return make('p', texts.whole, 'place');
    const link = make('a', label, 'place');
    link.setAttribute('href', `#${passage}`);
    return link;
  };
  return { make, place, buttons: (offers: readonly Offer[]) => offers.map(button) };
}

function offerText(offer: Offer, texts: Voice['messages']['desk']): string {
  if (offer.kind === 'forbid') return texts.forbid;
  if (offer.kind === 'accept-term') return texts.accept;
  if (offer.kind === 'reject-term') return texts.reject;
  return fill(offer.kind === 'link' ? texts.link : texts.retarget, { target: offer.target });
}

function maker(page: Document): (tag: string, text?: string, name?: string) => HTMLElement {
  return (tag, text, name) => {
    const element = page.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (name !== undefined) element.className = name;
    return element;
  };
}
