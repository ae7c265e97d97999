import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { passageIds } from '../core/passage/passage-id.ts';
import type { PassageId } from '../core/schema/brands.ts';
import type { ExplicitLink, Passage, PassageKind } from '../core/schema/dossier.ts';
import { hasBlocks, isBlank, isBlock, textOf } from './blocks.ts';
import { readPassage } from './read-passage.ts';

/** What was found in a body, in document order. */
export interface FoundPassages {
  readonly passages: Passage[];
  readonly explicitLinks: ExplicitLink[];
  readonly containers: Record<string, PassageId>;
}

declare module 'vfile' {
  interface DataMap {
    found: FoundPassages;
  }
}

interface Context {
  readonly kind: PassageKind;
  /** Whether a link surrounds the whole block, as HTML allows. */
  readonly inLink: boolean;
}

/**
 * Gives every passage its id and reads it.
 * Before: `<p>Text.</p>`. After: `<p id="p-…">Text.</p>`, and the passage in `file.data.found`.
 * A passage is a block without blocks in it, so passages never overlap and together hold all visible text. Text that
 * stands loose beside blocks gets an element of its own. Block quotes and items that hold blocks get an id too: they
 * are containers, and lead to their first passage. `data-wiki` becomes the index in `found.explicitLinks`.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const found: FoundPassages = { passages: [], explicitLinks: [], containers: {} };
    const written = file.data.writtenLinks ?? [];
    const idOf = passageIds();
    let n = 0;

    const visitBlock = (element: Element, context: Context): void => {
      if (!hasBlocks(element)) {
        addPassage(element, context);
        return;
      }
      element.children = wrapLooseText(element.children, element.tagName) as ElementContent[];
      const before = found.passages.length;
      const isContainer = element.tagName === 'blockquote' || element.tagName === 'li';
      const id = isContainer && !isBlank(element) ? idOf(textOf(element), 'container') : undefined;
      visitChildren(element.children, context);
      const first = found.passages[before];
      if (id === undefined || !first) return;
      // A footnote's item keeps the id that its references lead to.
      const own = element.properties.id;
      if (own === undefined) element.properties.id = id;
      found.containers[typeof own === 'string' ? own : id] = first.id;
    };

    const visitChildren = (children: readonly RootContent[], { kind, inLink }: Context): void => {
      for (const child of children) {
        if (!isBlock(child)) continue;
        visitBlock(child, { kind: kindWithin(child.tagName, kind), inLink: inLink || child.tagName === 'a' });
      }
    };

    const addPassage = (element: Element, { kind, inLink }: Context): void => {
      const { wikiLinks, ...content } = readPassage(element);
      if (content.text.trim() === '') return;
      const id = idOf(content.text, 'passage');
      element.properties.id = id;
      const unlinkable = inLink ? [{ start: 0, end: content.text.length }] : content.unlinkable;
      found.passages.push({ id, kind, n: kind === 'heading' ? null : ++n, ...content, unlinkable });
      for (const { element: link, range } of wikiLinks) {
        const source = written[Number(link.properties.dataWiki)];
        if (!source) {
          delete link.properties.dataWiki;
          continue;
        }
        link.properties.dataWiki = String(found.explicitLinks.push({ passage: id, range, ...source }) - 1);
      }
    };

    tree.children = wrapLooseText(tree.children, 'root');
    visitChildren(tree.children, { kind: 'paragraph', inLink: false });
    file.data.found = found;
  };
}

function kindWithin(tagName: string, outer: PassageKind): PassageKind {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'pre') return 'code';
  if (tagName === 'li') return 'item';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return outer;
}

/** Elements whose children are prescribed, so that nothing may be put between them. */
const STRICT = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr']);

/** Runs of inline content beside blocks, each in an element: a span in an item, which stays tight, else a paragraph. */
function wrapLooseText(children: readonly RootContent[], parent: string): RootContent[] {
  if (STRICT.has(parent)) return [...children];
  const tagName = parent === 'li' ? 'span' : 'p';
  const result: RootContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    const first = run.findIndex((node) => !isBlank(node));
    const last = run.findLastIndex((node) => !isBlank(node));
    if (first === -1) result.push(...run);
    else {
      const element: Element = {
        type: 'element',
        tagName,
        properties: {},
        children: run.slice(first, last + 1),
      };
      result.push(...run.slice(0, first), element, ...run.slice(last + 1));
    }
    run = [];
  };
  for (const child of children) {
    if (isBlock(child) || child.type === 'doctype') {
      flush();
      result.push(child);
    } else run.push(child);
  }
  flush();
  return result;
}
