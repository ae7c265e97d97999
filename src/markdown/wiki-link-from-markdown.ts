import type { Extension } from 'mdast-util-from-markdown';
import { readWikiLink } from './read-wiki-link.ts';

/** The mdast nodes of `[[…]]`. What stands between the brackets is plain text with escapes and character references. */
export const wikiLinkFromMarkdown: Extension = {
  enter: {
    wikiLink(token) {
      this.enter(readWikiLink(this.sliceSerialize(token).slice(2, -2)), token);
    },
  },
  exit: {
    wikiLink(token) {
      this.exit(token);
    },
  },
};
