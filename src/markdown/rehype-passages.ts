import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { passageIds } from '../core/passage/passage-id.ts';
import type { PassageId } from '../core/schema/brands.ts';
import type { ExplicitLink, Passage } from '../core/schema/dossier.ts';
import type { PassageKind } from '../core/schema/passage-kind.ts';
import { hasBlocks, isBlank, textOf } from './blocks.ts';
import { readPassage, type WikiLinkPlace } from './read-passage.ts';
import type { WrittenLink } from './remark-wiki-links.ts';

/** What was found in a body, in document order. */
interface FoundPassages {
  readonly passages: readonly Passage[];
  readonly explicitLinks: readonly ExplicitLink[];
  /** Indexes of those without a text of their own. */
  readonly bareLinks: readonly number[];
  /** Id of a container → its first passage. */
  readonly containers: Readonly<Record<string, PassageId>>;
}

declare module 'vfile' {
  interface DataMap {
    found: FoundPassages;
  }
}

/**
 * Gives every passage its id and reads it.
 * Before: `<p>Text.</p>`. After: `<p id="p-…">Text.</p>`, and the passage in `file.data.found`.
 * A passage is a block without blocks in it, so passages never overlap and together hold all visible text, which
 * rehypeLooseText has seen to. Block quotes and items that hold blocks get an id too: they are containers, and lead to
 * their first passage. `data-wiki` becomes the index in `found.explicitLinks`.
 */
export function rehypePassages() {
  return (tree: Root, file: VFile): void => {
    const finder = new PassageFinder(file.data.writtenLinks ?? []);
    finder.visitChildren(tree.children, { kind: 'paragraph', inLink: false });
    file.data.found = finder;
  };
}

interface Surroundings {
  readonly kind: PassageKind;
  /** Whether a link surrounds the whole block, as HTML allows. */
  readonly inLink: boolean;
}

class PassageFinder implements FoundPassages {
  readonly passages: Passage[] = [];
  readonly explicitLinks: ExplicitLink[] = [];
  readonly bareLinks: number[] = [];
  readonly containers: Record<string, PassageId> = {};
  private readonly idOf = passageIds();
  private readonly written: readonly WrittenLink[];
  private n = 0;

  constructor(written: readonly WrittenLink[]) {
    this.written = written;
  }

  visitChildren(children: readonly RootContent[], { kind, inLink }: Surroundings): void {
    for (const child of children) {
      if (child.type !== 'element' || isBlank(child)) continue;
      const around = { kind: kindWithin(child.tagName, kind), inLink: inLink || child.tagName === 'a' };
      if (hasBlocks(child)) this.visitContainer(child, around);
      else this.addPassage(child, around);
    }
  }

  private visitContainer(element: Element, around: Surroundings): void {
    const isAddressed = element.tagName === 'blockquote' || element.tagName === 'li';
    const id = isAddressed ? this.idOf(textOf(element), 'container') : undefined;
    const before = this.passages.length;
    this.visitChildren(element.children, around);
    const first = this.passages[before];
    if (id === undefined || !first) return;
    // The item of a footnote keeps the id to which its references lead.
    const own = element.properties.id;
    element.properties.id = typeof own === 'string' ? own : id;
    this.containers[element.properties.id] = first.id;
  }

  private addPassage(element: Element, { kind, inLink }: Surroundings): void {
    const { wikiLinks, text, opaque, ...content } = readPassage(element);
    const id = this.idOf(text, 'passage');
    element.properties.id = id;
    const unlinkable = inLink ? [{ start: 0, end: text.length }, ...content.unlinkable] : content.unlinkable;
    const line = element.position?.start.line;
    const n = kind === 'heading' ? null : ++this.n;
    this.passages.push({ id, kind, n, text, unlinkable, opaque, ...(line !== undefined && { line }) });
    for (const place of wikiLinks) this.addLink(place, id);
  }

  private addLink({ element, range }: WikiLinkPlace, passage: PassageId): void {
    const { properties, children } = element;
    const written = this.written[Number(properties.dataWiki)];
    if (!written) {
      delete properties.dataWiki;
      return;
    }
    const index = this.explicitLinks.push({ passage, range, ...written }) - 1;
    properties.dataWiki = String(index);
    // An author's own HTML may say that it is bare and hold more than a name, which is then kept.
    const [only, ...others] = children;
    if ('dataBare' in properties && only?.type === 'text' && others.length === 0) this.bareLinks.push(index);
  }
}

function kindWithin(tagName: string, outer: PassageKind): PassageKind {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'pre') return 'code';
  if (tagName === 'li') return 'item';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  return outer;
}
