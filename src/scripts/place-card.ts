/** Pixels between a link and its card, and between the card and the edge of the window. */
const GAP = 8;
const EDGE = 16;

/** Puts a card below the line its link begins on, or above where there is no room; never beyond the window's edges. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const below = line.bottom + GAP;
  const fits = below + height <= clientHeight - EDGE || line.top < height + GAP + EDGE;
  const top = fits ? below : line.top - GAP - height;
  const left = Math.max(EDGE, Math.min(line.left, clientWidth - EDGE - width));
  card.style.left = `${Math.round(left + scrollX)}px`;
  card.style.top = `${Math.round(top + scrollY)}px`;
}
