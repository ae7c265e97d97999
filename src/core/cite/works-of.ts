import type { Addresses } from '../addresses.ts';
import type { DossierConfig } from '../schema/config.ts';
import type { Article } from '../schema/dossier.ts';
import type { Reference } from '../schema/reference.ts';
import { cslItem } from './csl-item.ts';
import { exportedWork } from './export/exported-work.ts';

/** Articles as works for a reference manager, in the order given: of a term, of a search, of the whole dossier. */
export function worksOf(
  articles: readonly Article[],
  config: DossierConfig,
  addresses: Addresses,
): readonly Reference[] {
  return articles.map((article) => exportedWork(cslItem(article, config, addresses)));
}
