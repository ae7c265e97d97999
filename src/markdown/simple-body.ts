import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { passageIds } from '../core/passage/passage-id.ts';
import type { Citation } from '../core/schema/citation.ts';
import type { CitationPlace, ExplicitLink, LightBody, Passage } from '../core/schema/dossier.ts';
import type { BlockContent } from './block-content.ts';
import { countWords } from './count-words.ts';
import { readLoneBlock } from './read-lone-block.ts';
import { readSimpleBlock } from './read-simple-block.ts';
import { simpleBlocks } from './simple-blocks.ts';

/**
 * Reads a body that holds nothing but paragraphs and subheads, as nearly all news articles do; undefined for any other.
 * It finds exactly what the parser and the plugins find in the whole, in a fraction of the time: they look at every
 * character several times and make a tree of which nothing is needed. Only blocks with more in them than words, `[[…]]`
 * and `[@…]` are theirs, each by itself.
 * @param firstLine of the file on which the body starts, from 1
 */
export function simpleBody(markdown: string, firstLine: number): LightBody | undefined {
  const blocks = simpleBlocks(markdown, firstLine);
  if (!blocks) return undefined;
  const body = new SimpleBody();
  for (const block of blocks) {
    const content = readSimpleBlock(block) ?? readLoneBlock(block);
    // What has no words is no passage, though it may show something.
    if (!content || content.text.trim() === '') return undefined;
    body.add(content);
  }
  return body.light();
}

class SimpleBody {
  private readonly passages: Passage[] = [];
  private readonly levels: number[] = [];
  private readonly inline: Record<number, readonly ElementContent[]> = {};
  private readonly explicitLinks: ExplicitLink[] = [];
  private readonly bareLinks: number[] = [];
  private readonly citations: Citation[] = [];
  private readonly citationPlaces: CitationPlace[] = [];
  private readonly idOf = passageIds();
  private words = 0;
  private n = 0;

  light(): LightBody {
    const { passages, explicitLinks, bareLinks, citations, citationPlaces, words } = this;
    return {
      ...{ passages, explicitLinks, bareLinks, citations, citationPlaces, containers: {}, words },
      simple: this.levels,
      ...(Object.keys(this.inline).length > 0 && { inline: this.inline }),
    };
  }

  add({ level, line, text, unlinkable, opaque, links, citations, inline }: BlockContent): void {
    const passage = this.passages.length;
    const id = this.idOf(text, 'passage');
    const kind = level === 0 ? 'paragraph' : 'heading';
    const n = level === 0 ? ++this.n : null;
    this.passages.push({ id, kind, n, text, unlinkable, opaque, line });
    this.levels.push(level);
    this.words += countWords(text);
    if (inline) this.inline[passage] = this.numbered(inline);
    for (const { link, bare } of links) {
      if (bare) this.bareLinks.push(this.explicitLinks.length);
      this.explicitLinks.push({ ...link, passage: id });
    }
    for (const { citation, at } of citations) {
      this.citationPlaces.push({ citation: this.citations.length, passage, at });
      this.citations.push(citation);
    }
  }

  /** The nodes of a block, whose links and citations count on from those before them. */
  private numbered(children: readonly ElementContent[]): readonly ElementContent[] {
    visit({ type: 'root', children: [...children] }, 'element', ({ properties }) => {
      if ('dataWiki' in properties)
        properties.dataWiki = String(Number(properties.dataWiki) + this.explicitLinks.length);
      if ('dataCite' in properties)
        properties.dataCite = String(Number(properties.dataCite) + this.citations.length);
    });
    return children;
  }
}
