import { placeCard } from './place-card.ts';

/** Milliseconds before a preview shows, so that it does not flash under a passing pointer, and before it goes. */
const SHOW_AFTER = 220;
const HIDE_AFTER = 180;

/**
 * Shows the definition of a term under the pointer or the focus. The definitions are in the page already, in the list of
 * its terms. The card can be pointed at, and Escape sends it away (WCAG 2.2, 1.4.13). A finger gets none: it follows
 * the link.
 */
export function previewTerms(page: Document): void {
  const card = makeCard(page);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLElement | undefined;

  const later = (wait: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const hide = (): void => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    card.hidden = true;
  };
  const show = (link: HTMLElement): void => {
    const entry = page.querySelector(`.terms-here [data-term="${CSS.escape(link.dataset.term ?? '')}"]`);
    const parts = entry?.querySelectorAll<HTMLElement>('.as-of, .preview, .later');
    if (!parts?.length) return;
    hide();
    fillCard(card, entry?.querySelector('a')?.textContent ?? '', parts);
    card.hidden = false;
    placeCard(card, link);
    link.setAttribute('aria-describedby', card.id);
    shown = link;
  };

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = termLink(event.target);
    if (link && link !== shown)
      later(SHOW_AFTER, () => {
        show(link);
      });
    else if (link || isWithin(card, event.target)) clearTimeout(timer);
    else later(HIDE_AFTER, hide);
  });
  page.addEventListener('focusin', (event) => {
    const link = termLink(event.target);
    if (link?.matches(':focus-visible')) show(link);
    else hide();
  });
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

function termLink(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('.article-text a.term') ?? undefined;
}

function isWithin(card: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && card.contains(target);
}

function makeCard(page: Document): HTMLElement {
  const card = page.createElement('div');
  card.id = 'term-card';
  card.className = 'term-card';
  card.role = 'tooltip';
  card.hidden = true;
  page.body.append(card);
  return card;
}

function fillCard(card: HTMLElement, name: string, parts: Iterable<HTMLElement>): void {
  const title = card.ownerDocument.createElement('p');
  title.className = 'name';
  title.textContent = name;
  card.replaceChildren(title, ...Array.from(parts, (part) => part.cloneNode(true)));
}
