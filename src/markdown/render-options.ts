import type { Element } from 'hast';
import type { PassageId } from '../core/schema/brands.ts';
import type { Body, ExplicitLink, Mention } from '../core/schema/dossier.ts';

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
  /** What stands beside a passage that has a link to itself and a margin; not a part of its text. */
  readonly besidePassage?: (passage: PassageId) => Element | undefined;
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
