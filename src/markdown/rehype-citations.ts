import type { Element, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { renderingOf } from './rendering-of.ts';

/**
 * Shows citations, in the dossier's style, beside the words they stand with.
 * Before: `<span data-cite="0"></span>`. After: `<a class="citation" href="#ref-nrc" data-citation="(NRC, 2016)"
 * aria-label="…"></a>`; a `span` without a link within another link; nothing where the page knows of no citation. The
 * element is empty and the style sheet shows its attribute, so that the passage holds the source's words alone.
 */
export function rehypeCitations() {
  return (tree: Root, file: VFile): void => {
    const { body, options } = renderingOf(file);
    visitParents(tree, 'element', (node, ancestors) => {
      if (!('dataCite' in node.properties)) return undefined;
      const parent = ancestors.at(-1);
      const index = parent?.children.indexOf(node) ?? -1;
      if (!parent || index === -1) return undefined;
      const citation = body.citations[Number(node.properties.dataCite)];
      // An element with words in it is no citation, whatever its author's HTML says.
      const shown = citation && node.children.length === 0 ? options.citationOf?.(citation) : undefined;
      if (!shown) {
        parent.children.splice(index, 1, ...(node.children as Element[]));
        return [SKIP, index];
      }
      const inLink = ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'a');
      const common = {
        ...(shown.id !== undefined && { id: shown.id }),
        className: ['citation', ...(shown.raised ? ['is-raised'] : [])],
        dataCitation: shown.text,
      };
      node.tagName = inLink ? 'span' : 'a';
      node.properties = inLink ? common : { ...common, href: shown.href, ariaLabel: shown.label };
      return SKIP;
    });
  };
}
