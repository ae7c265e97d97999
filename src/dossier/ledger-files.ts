import type { CitationUpdate } from './anchor-content.ts';
import type { ContentFolder } from './content-folder.ts';
import { LEDGER_FILE } from './read-ledger.ts';
import { VERSIONS_FOLDER } from './read-versions.ts';

/** Absolute paths of all files of a content folder that a change of the ledger writes or removes. */
export function ledgerFiles(folder: ContentFolder, { past, renamed }: CitationUpdate): readonly string[] {
  const versions = [...past.keys(), ...renamed].map((slug) => `${VERSIONS_FOLDER}/${slug}.json`);
  return [LEDGER_FILE, ...versions].map((name) => folder.resolve(name));
}
