import type { Body, ExplicitLink } from '../core/schema/dossier.ts';
import { visit } from 'unist-util-visit';
import { rereadPassages } from './reread-passages.ts';

/**
 * The body with the title of its target as the text of every link that has no text of its own: `[[aleppo]]` then reads
 * Aleppo. Ids stay those of the text as written, so that renaming a term changes no address. A link whose title is
 * undefined keeps its text; a body without such links is returned as it is.
 */
export function nameLinks(body: Body, titleOf: (link: ExplicitLink) => string | undefined): Body {
  const titles = new Map<string, string>();
  visit(body.tree, 'element', ({ properties }) => {
    if (!('dataBare' in properties)) return;
    const link = body.explicitLinks[Number(properties.dataWiki)];
    const title = link && titleOf(link);
    if (title !== undefined) titles.set(String(properties.dataWiki), title);
  });
  if (titles.size === 0) return body;

  const tree = structuredClone(body.tree);
  visit(tree, 'element', (node) => {
    const title = titles.get(String(node.properties.dataWiki));
    if (title !== undefined) node.children = [{ type: 'text', value: title }];
  });
  return rereadPassages(body, tree);
}
