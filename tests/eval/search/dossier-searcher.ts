import { rankedPassages } from '../../../src/core/search/ranked-passages.ts';
import { RANKING, type RankingConstants } from '../../../src/core/search/ranking/constants.ts';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { openDossierIndex } from './open-dossier-index.ts';
import { DEPTH, type Searcher } from './searcher.ts';

/** Our own search, over the very files that a build writes, held in memory. */
export async function dossierSearcher(
  dossier: Dossier,
  ranking: RankingConstants = RANKING,
): Promise<Searcher> {
  const engine = await openDossierIndex(dossier, ranking);
  return {
    name: 'Dossier',
    search: async (query) => {
      // What `dossier search --json` asks and prints.
      const filters = { values: { kind: ['passage'] } };
      const { groups } = await engine.search({ query, filters, limit: DEPTH });
      return rankedPassages(groups, true).slice(0, DEPTH);
    },
  };
}
