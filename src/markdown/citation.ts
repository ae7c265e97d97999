import type { Literal } from 'mdast';

/** `[@key]`: the editor's reference to an item of references.json. */
export interface CitationNode extends Literal {
  type: 'citation';
  /** As written, with its brackets. */
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}
