/** Files that are named; of more it is said how many. */
const MOST_NAMED = 3;

/** Says which files are no longer in a site, and where to put them so that they are. */
export function strayNotice(strays: readonly string[]): string {
  const named = strays.slice(0, MOST_NAMED).join(', ');
  const others = strays.length > MOST_NAMED ? ` and ${strays.length - MOST_NAMED} more` : '';
  return `Taken out of the site, since nothing of the dossier makes it: ${named}${others}. Files of your own go in public/ of the content folder.`;
}
