/** Parts a fragment from the instructions to the browser that follow it (WICG Scroll To Text Fragment, 3.3). */
const DELIMITER = ':~:';

/**
 * The fragment of a page's address as it was written, without `#`. Browsers that know text fragments take them out of
 * `location.hash`; the address the page was navigated to still has them, as long as the reader has not moved on.
 */
export function writtenFragment({ location, defaultView }: Document): string {
  const shown = location.hash.slice(1);
  if (shown.includes(DELIMITER)) return shown;
  const [navigation] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  const [, asked = ''] = /#(.*)$/.exec(navigation?.name ?? '') ?? [];
  return asked.startsWith(`${shown}${DELIMITER}`) ? asked : shown;
}
