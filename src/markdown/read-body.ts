import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { LightBody } from '../core/schema/dossier.ts';
import { citationPlacesIn } from './citation-places-in.ts';
import { countWords } from './count-words.ts';
import { parsing } from './index.ts';

/** A body and its tree; lines are of the body, from 1. */
export interface ReadBody extends LightBody {
  readonly tree: Root;
}

/** Reads a Markdown body with the parser and all plugins. */
export function readBody(markdown: string): ReadBody {
  const file = new VFile(markdown);
  const tree = parsing.runSync(parsing.parse(file), file);
  const { found, citations = [] } = file.data;
  if (!found) throw new Error('Expected the parsing plugins to find passages');
  const { passages, explicitLinks, bareLinks, containers } = found;
  return {
    tree,
    passages,
    explicitLinks,
    bareLinks,
    citations,
    citationPlaces: citationPlacesIn(tree, passages, citations.length),
    containers,
    words: passages.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}
