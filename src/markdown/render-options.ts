import type { Element } from 'hast';
import type { PassageId } from '../core/schema/brands.ts';
import type { Citation } from '../core/schema/citation.ts';
import type { Body, ExplicitLink, Mention, Passage } from '../core/schema/dossier.ts';

/** A link that leads to how a passage is cited. */
interface CiteLink {
  readonly href: string;
  /** What it does, for those who hear it. */
  readonly label: string;
  /** The one word that is shown. */
  readonly sign: string;
}

/** How a citation is shown. */
export interface ShownCitation {
  /** In the dossier's style: `(NRC, 2016, p. 3)`, or the number of a note. */
  readonly text: string;
  /** Id of its element, where something leads back to it. */
  readonly id?: string;
  /** A number that stands above the line. */
  readonly raised: boolean;
  /** The entry in the page's list of references. */
  readonly href: string;
  /** For assistive technology, to which the text alone would be a part of the sentence. */
  readonly label: string;
}

/** How a body becomes part of a page. */
export interface RenderOptions {
  /** The mentions in this body; those that are `linked` become links. */
  readonly mentions?: readonly Mention[];
  /** Address of the page of a term. */
  readonly hrefOfTerm: (slug: string) => string;
  /** Address an explicit link leads to; undefined makes it plain text. */
  readonly hrefOf: (link: ExplicitLink) => string | undefined;
  /** Slug of the term an explicit link leads to, if it is one; its link is then marked like a mention. */
  readonly termOf?: (link: ExplicitLink) => string | undefined;
  /** What an explicit link does to its target, in words, where the editor said so. */
  readonly relationOf?: (link: ExplicitLink) => string | undefined;
  /** Words for the link to a passage (its ¶ number, or null for a heading); left out, passages get no such link. */
  readonly passageLinkLabel?: (n: number | null) => string;
  /** The link with which a passage that has a link to itself is cited. */
  readonly citeLink?: (passage: Passage) => CiteLink;
  /** How a citation is shown; one that is not, leaves no trace. */
  readonly citationOf?: (citation: Citation) => ShownCitation | undefined;
  /** What stands beside a passage that has a link to itself and a margin; not a part of its text. */
  readonly besidePassage?: (passage: PassageId) => readonly Element[];
  /** Put before every id, for pages that show several bodies. */
  readonly idPrefix?: string;
  /** Address of an image that lies in the content folder. */
  readonly hrefOfImage?: (src: string) => string;
  /** Words for assistive technology where footnotes are concerned. */
  readonly footnoteLabels?: {
    readonly section: string;
    readonly reference: (n: string) => string;
    readonly back: (n: string) => string;
  };
}

/** What the rendering plugins read from their file. */
export interface Rendering {
  readonly body: Body;
  readonly options: RenderOptions;
}

declare module 'vfile' {
  interface DataMap {
    rendering: Rendering;
  }
}
