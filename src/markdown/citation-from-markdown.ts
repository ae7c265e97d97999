import type { Extension } from 'mdast-util-from-markdown';
import type { CitationNode } from './citation.ts';

/** The mdast node of `[@key]`. */
export const citationFromMarkdown: Extension = {
  enter: {
    citation(token) {
      const node: CitationNode = { type: 'citation', value: this.sliceSerialize(token) };
      this.enter(node, token);
    },
  },
  exit: {
    citation(token) {
      this.exit(token);
    },
  },
};
