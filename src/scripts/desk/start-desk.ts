import { voiceFor } from '../../i18n/voice.ts';
import type { Offer } from '../../core/offer.ts';
import type { DeskSuggestion } from '../../core/suggest/desk-suggestions.ts';
import { type DeskData, fillDesk } from './fill-desk.ts';
import { DESK_STYLE } from './desk-style.ts';

/** Where the panel remembers, within this tab, that it is open: accepting an offer loads the page again. */
const OPEN_KEY = 'dossier-desk-open';

/**
 * Puts the editor's desk on an article's page: a button at the edge, and behind it what is to be seen to in this article.
 * It lives in a shadow tree, so that neither its style nor that of the page reaches the other.
 * @param address where the server of `dossier dev` answers for the desk
 */
export function startDesk(page: Document, address: string): void {
  const slug = /\/articles\/([^/]+)\/$/.exec(page.location.pathname)?.[1];
  if (slug === undefined) return;
  void showDesk(page, address, slug);
}

async function showDesk(page: Document, address: string, slug: string): Promise<void> {
  const response = await fetch(`${address}?article=${encodeURIComponent(slug)}`);
  if (!response.ok) return;
  const data = (await response.json()) as DeskData;
  const voice = voiceFor(data.lang);
  const host = page.createElement('dossier-desk');
  host.lang = voice.lang;
  const root = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = DESK_STYLE;
  const panel = page.createElement('aside');
  const status = page.createElement('p');
  status.className = 'status';
  status.role = 'status';
  const { suggest } = fillDesk(panel, data, voice, (offer) => {
    void accept(address, slug, offer).then((result) => {
      const { written, failed, stale } = voice.messages.desk;
      status.textContent = result === 'written' ? written : result === 'not-offered' ? stale : failed;
    });
  });
  panel.append(status);
  root.append(
    style,
    openingButton(
      panel,
      data,
      voice.count(voice.messages.desk.items, data.items.length),
      () => void fetchSuggestions(address, slug).then(suggest),
    ),
    panel,
  );
  page.body.append(host);
}

/** The names in an article that the glossary may want; none where they could not be found. */
async function fetchSuggestions(address: string, slug: string): Promise<readonly DeskSuggestion[]> {
  const response = await fetch(`${address}?article=${encodeURIComponent(slug)}&suggestions`);
  if (!response.ok) return [];
  return ((await response.json()) as { readonly suggestions: readonly DeskSuggestion[] }).suggestions;
}

/** @param onFirstOpened told once, when the panel is first seen */
function openingButton(
  panel: HTMLElement,
  { items }: DeskData,
  count: string,
  onFirstOpened: () => void,
): HTMLElement {
  let wasOpened = false;
  const button = panel.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'opening';
  button.textContent = `${panel.getAttribute('aria-label') ?? ''} · ${count}`;
  button.dataset['severity'] = items.some(({ severity }) => severity === 'error') ? 'error' : 'fine';
  panel.id = 'desk';
  button.setAttribute('aria-controls', panel.id);
  const set = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    sessionStorage.setItem(OPEN_KEY, String(open));
    if (open && !wasOpened) onFirstOpened();
    wasOpened ||= open;
  };
  button.addEventListener('click', () => {
    set(panel.hidden === true);
  });
  for (const part of [panel, button])
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      set(false);
      button.focus();
    });
  set(sessionStorage.getItem(OPEN_KEY) === 'true');
  return button;
}

async function accept(address: string, article: string, offer: Offer): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ article, offer }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const isAnswer = typeof answer === 'object' && answer !== null && 'result' in answer;
  return isAnswer ? String(answer.result) : 'failed';
}
