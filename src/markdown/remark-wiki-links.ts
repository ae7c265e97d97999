import type { Root } from 'mdast';
import type { Relation } from '../core/schema/dossier.ts';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { wikiLinkFromMarkdown } from './wiki-link-from-markdown.ts';
import { wikiLinkSyntax } from './wiki-link-syntax.ts';

/** Where an explicit link leads and where it was written, as long as its place in the text is not known. */
export interface WrittenLink {
  readonly target: string;
  readonly fragment: string | undefined;
  readonly relation?: Relation;
  /** Place in the body, from 1. */
  readonly line: number;
  readonly column: number;
}

declare module 'vfile' {
  interface DataMap {
    writtenLinks: readonly WrittenLink[];
  }
}

/**
 * Reads `[[…]]`.
 * Before: `[[aleppo|de stad]] en [[!IS]]`. After: `<span data-wiki="0">de stad</span> en <span data-no-link>IS</span>`,
 * and the target of link 0 in `file.data.writtenLinks`; a link without a text of its own is also `data-bare`.
 * What a link leads to is decided when the whole dossier is known, so nothing is resolved here. It is no `a` yet, since
 * within another link a parser of HTML would tear the two apart.
 */
export function remarkWikiLinks(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(wikiLinkSyntax);
  (data.fromMarkdownExtensions ??= []).push(wikiLinkFromMarkdown);
  return (tree: Root, file: VFile): void => {
    const links: WrittenLink[] = [];
    visit(tree, (node) => {
      if (node.type === 'noLink') {
        node.data = {
          hName: 'span',
          hProperties: { dataNoLink: '' },
          hChildren: [{ type: 'text', value: node.value }],
        };
      } else if (node.type === 'wikiLink') {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        const { target, fragment, relation } = node;
        const index = links.push({ target, fragment, ...(relation && { relation }), line, column }) - 1;
        node.data = {
          hName: 'span',
          hProperties: { dataWiki: String(index), ...(node.bare && { dataBare: '' }) },
          hChildren: [{ type: 'text', value: node.value }],
        };
      }
    });
    file.data.writtenLinks = links;
  };
}
