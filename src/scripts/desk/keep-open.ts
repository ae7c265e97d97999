/**
 * Has a part of the panel be open again, within this tab, if it was open: accepting an offer loads the page again, and
 * whoever goes through a list of them is not to open it each time.
 * @param name of the part, the same on every page
 */
export function keepOpen(part: HTMLDetailsElement, name: string): void {
  const key = `dossier-desk-${name}`;
  part.open = sessionStorage.getItem(key) === 'true';
  part.addEventListener('toggle', () => {
    sessionStorage.setItem(key, String(part.open));
  });
}
