import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Body, LightBody } from '../core/schema/dossier.ts';
import { citationPlacesIn } from './citation-places-in.ts';
import { readPassage } from './read-passage.ts';

/** What a body holds by a tree in which words have changed: texts and ranges are read again, ids stay those of the text as written. */
export function rereadPassages(body: Body, tree: Root): Partial<LightBody> {
  const found = new Map(body.passages.map((passage) => [passage.id as string, passage]));
  const explicitLinks = [...body.explicitLinks];
  visit(tree, 'element', (node) => {
    const passage = found.get(String(node.properties.id));
    if (!passage) return;
    const { wikiLinks, ...content } = readPassage(node);
    found.set(passage.id, { ...passage, ...content });
    for (const { element, range } of wikiLinks) {
      const index = Number(element.properties.dataWiki);
      const link = explicitLinks[index];
      if (link) explicitLinks[index] = { ...link, range };
    }
  });
  const passages = [...found.values()];
  return {
    passages,
    explicitLinks,
    citationPlaces: citationPlacesIn(tree, passages, body.citations.length),
  };
}
