import { addressesUnder, type Addresses } from '../core/addresses.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { base, contentDir, cwd } from 'virtual:dossier';
import { handedOver } from 'virtual:dossier/handed-over';
import { contentFolder } from './content-folder.ts';
import { loadDossier } from './load-dossier.ts';

let loaded: Promise<Dossier> | undefined;

/** The dossier of this build, read once. In `dossier dev` a change of content discards this module, and so the dossier. */
export function currentDossier(): Promise<Dossier> {
  const handed = handedOver() as Dossier | undefined;
  loaded ??= handed ? Promise.resolve(handed) : loadDossier(contentFolder(contentDir, cwd));
  return loaded;
}

/** Addresses under the base path of this build. */
export const addresses: Addresses = addressesUnder(base);
