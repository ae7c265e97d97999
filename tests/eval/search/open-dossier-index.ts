import { analyserFor } from '../../../src/core/search/analysis/analyser-for.ts';
import { RANKING, type RankingConstants } from '../../../src/core/search/ranking/constants.ts';
import { openIndex } from '../../../src/core/search/reading/open-index.ts';
import type { SearchEngine } from '../../../src/core/search/search-engine.ts';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { searchIndexFiles } from '../../../src/dossier/search-index-files.ts';

/** The files of a dossier's index, made once a dossier: every ranking can be tried on the same files. */
const made = new WeakMap<Dossier, Promise<ReadonlyMap<string, string>>>();

/** The index of a dossier as a build makes it, held in memory and opened. */
export async function openDossierIndex(
  dossier: Dossier,
  constants: RankingConstants = RANKING,
): Promise<SearchEngine> {
  const making = made.get(dossier) ?? searchIndexFiles(dossier);
  made.set(dossier, making);
  const files = await making;
  const read = (name: string): Promise<string> => {
    const text = files.get(name);
    return text === undefined ? Promise.reject(new Error(`No file ${name}`)) : Promise.resolve(text);
  };
  return openIndex({ read, analyserFor, constants });
}
