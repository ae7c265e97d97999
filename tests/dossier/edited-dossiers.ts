import type { LoadedDossier } from '../../src/dossier/open-loader.ts';
import { type Edit, UNEDITED } from './edits.ts';
import { ledgerFolder } from './ledger-folder.ts';

/** A dossier as it is before all edits, and then after those of each day. */
export async function* editedDossiers(days: readonly (readonly Edit[])[]): AsyncGenerator<LoadedDossier> {
  const folder = await ledgerFolder(UNEDITED);
  const there = new Set(Object.keys(UNEDITED));
  for (const [day, changes] of [[], ...days].entries()) {
    for (const [name, text] of changes) {
      if (text === undefined && !there.delete(name)) continue;
      if (text !== undefined) there.add(name);
      await folder.write({ [name]: text });
    }
    yield folder.build(`2016-12-0${day + 1}`);
  }
}
