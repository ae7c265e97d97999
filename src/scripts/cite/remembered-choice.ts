import type { Choice } from './citing-data.ts';

const KEY = 'dossier-cite-';

/** What the reader chose last, if it can still be chosen; otherwise what the dossier proposes. */
export function rememberedChoice(
  which: 'style' | 'locale',
  choices: readonly Choice[],
  proposed: string,
): string {
  const last = storage()?.getItem(KEY + which);
  return choices.find(({ name }) => name === last)?.name ?? proposed;
}

export function rememberChoice(which: 'style' | 'locale', name: string): void {
  try {
    storage()?.setItem(KEY + which, name);
  } catch {
    // A full or forbidden store only means that the choice is not remembered.
  }
}

/** Reading the property itself throws where storage is forbidden. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
