import type { ElementContent } from 'hast';
import type { Citation } from '../core/schema/citation.ts';
import type { ExplicitLink, Range } from '../core/schema/dossier.ts';

/** What a paragraph or a subhead of a simple body holds; places are of the file. */
export interface BlockContent {
  /** 0 for a paragraph, 1 to 6 for a heading. */
  readonly level: number;
  readonly line: number;
  readonly text: string;
  readonly unlinkable: readonly Range[];
  readonly opaque: readonly Range[];
  readonly links: readonly FoundLink[];
  readonly citations: readonly FoundCitation[];
  /** Where it holds more than words, links and citations; `data-wiki` and `data-cite` count within the block. */
  readonly inline?: readonly ElementContent[];
}

interface FoundLink {
  readonly link: Omit<ExplicitLink, 'passage'>;
  readonly bare: boolean;
}

interface FoundCitation {
  readonly citation: Citation;
  readonly at: number;
}
