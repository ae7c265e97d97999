/**
 * Arrow keys go from the field through what can be opened among the results, and back; Home and End go to the first and
 * the last. Enter on a link is the browser's own. Says whether it took the key.
 */
export function moveAmongResults(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): boolean {
  const links = [...results.querySelectorAll<HTMLElement>('a[href]')];
  const stops: readonly HTMLElement[] = [field, ...links];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at === -1) return false;
  const next = nextStop(event.key, at, stops);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}

function nextStop(key: string, at: number, stops: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  // In the field, these keys move the caret.
  if (at === 0) return undefined;
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Home') return stops[1];
  return key === 'End' ? stops.at(-1) : undefined;
}
