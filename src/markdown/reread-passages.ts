import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Body } from '../core/schema/dossier.ts';
import { readPassage } from './read-passage.ts';

/** The body with a tree in which words have changed: texts and ranges are read again, ids stay those of the text as written. */
export function rereadPassages(body: Body, tree: Root): Body {
  const passages = new Map(body.passages.map((passage) => [passage.id as string, passage]));
  const explicitLinks = [...body.explicitLinks];
  visit(tree, 'element', (node) => {
    const passage = passages.get(String(node.properties.id));
    if (!passage) return;
    const { wikiLinks, ...content } = readPassage(node);
    passages.set(passage.id, { ...passage, ...content });
    for (const { element, range } of wikiLinks) {
      const index = Number(element.properties.dataWiki);
      const link = explicitLinks[index];
      if (link) explicitLinks[index] = { ...link, range };
    }
  });
  return { ...body, tree, passages: [...passages.values()], explicitLinks };
}
