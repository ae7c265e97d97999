import type { Element, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';

/**
 * Gives explicit links their address.
 * Before: `<span data-wiki="0">de stad</span>`. After: `<a class="term" data-term="aleppo" href="…">de stad</a>`; plain text
 * where the link leads nowhere or stands in another link; and `<span data-no-link>IS</span>` becomes `IS`.
 */
export function rehypeWikiLinks() {
  return (tree: Root, file: VFile): void => {
    const { body, options } = renderingOf(file);
    visitParents(tree, 'element', (node, ancestors) => {
      const isWikiLink = 'dataWiki' in node.properties;
      if (!isWikiLink && !('dataNoLink' in node.properties)) return undefined;
      const parent = ancestors.at(-1);
      const index = parent?.children.indexOf(node) ?? -1;
      if (!parent || index === -1) return undefined;
      const link = isWikiLink ? body.explicitLinks[Number(node.properties.dataWiki)] : undefined;
      const inLink = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'a');
      const href = link && !inLink ? options.hrefOf(link) : undefined;
      if (link && href !== undefined) {
        node.tagName = 'a';
        const term = options.termOf?.(link);
        // In an attribute, which the style sheet shows: the passage holds nothing but its text.
        const relation = options.relationOf?.(link);
        node.properties = {
          ...(term === undefined ? { className: ['wiki'] } : { className: ['term'], dataTerm: term }),
          href,
          ...(relation !== undefined && { dataRelation: relation }),
        };
        return SKIP;
      }
      parent.children.splice(index, 1, ...(node.children as Element[]));
      return [SKIP, index + node.children.length];
    });
  };
}
