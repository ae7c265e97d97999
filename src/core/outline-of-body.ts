import type { LightBody, Outline } from './schema/dossier.ts';

/** What others ask of a body most often, without its texts. */
export function outlineOfBody(body: LightBody): Outline {
  const { passages, explicitLinks, bareLinks, citations, citationPlaces, containers, words } = body;
  return {
    passages: passages.map(({ id }) => id),
    links: explicitLinks.map(({ passage, target, fragment, relation, line, column }) => ({
      ...{ passage, target, fragment, line, column },
      ...(relation && { relation }),
    })),
    cited: citations.map(({ items }) => items.map(({ key }) => key)),
    located: citations.flatMap(({ items }, citation) =>
      items.flatMap(({ locator }, work) => (locator ? [[citation, work, locator] as const] : [])),
    ),
    citedIn: citationPlaces.map(({ citation, passage }) =>
      passage === undefined ? [citation] : [citation, passage],
    ),
    ...{ containers, bareLinks, words },
  };
}
