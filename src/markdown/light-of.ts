import type { LightBody } from '../core/schema/dossier.ts';

/** A body without its tree, which is not asked for. */
export function lightOf(body: LightBody): LightBody {
  const { passages, explicitLinks, bareLinks, citations, citationPlaces, containers, words } = body;
  const { simple, inline } = body;
  return {
    ...{ passages, explicitLinks, bareLinks, citations, citationPlaces, containers, words },
    ...(simple && { simple }),
    ...(inline && { inline }),
  };
}
