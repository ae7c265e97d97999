import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Mention } from '../core/schema/dossier.ts';
import { renderingOf } from './rendering-of.ts';
import { wrapRange } from './wrap-range.ts';

/**
 * Makes the linked mentions links to their term.
 * Before: `<p id="p-1">In Aleppo.</p>`. After: `<p id="p-1">In <a class="term" data-term="aleppo" href="…">Aleppo</a>.</p>`.
 * The visible text stays as it is. What is a link already is left alone, so doing it twice changes nothing.
 */
export function rehypeMarkMentions() {
  return (tree: Root, file: VFile): void => {
    const { options } = renderingOf(file);
    const linked = (options.mentions ?? []).filter((mention) => mention.linked);
    if (linked.length === 0) return;
    const byPassage = Map.groupBy(linked, (mention) => mention.passage as string);
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      const mentions = typeof id === 'string' ? byPassage.get(id) : undefined;
      if (!mentions) return undefined;
      for (const mention of mentions) wrapRange(node, mention, (children) => link(mention, children));
      return SKIP;
    });

    function link(mention: Mention, children: Element['children']): Element {
      const properties = {
        className: ['term'],
        dataTerm: mention.term,
        href: options.hrefOfTerm(mention.term),
      };
      return { type: 'element', tagName: 'a', properties, children };
    }
  };
}
