/** Arrow keys go from the field through the links of the results and back; Enter on a link is the browser's own. */
export function moveAmongLinks(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll<HTMLElement>('a[href]')];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at === -1) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
