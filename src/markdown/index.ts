import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeDropPositions } from './rehype-drop-positions.ts';
import { rehypeFootnoteLabels } from './rehype-footnote-labels.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeIdPrefix } from './rehype-id-prefix.ts';
import { rehypeImages } from './rehype-images.ts';
import { rehypeLocalImages } from './rehype-local-images.ts';
import { rehypeLooseText } from './rehype-loose-text.ts';
import { rehypeMarkMentions } from './rehype-mark-mentions.ts';
import { rehypeOwnHtml } from './rehype-own-html.ts';
import { rehypePassageLinks } from './rehype-passage-links.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeWikiLinks } from './rehype-wiki-links.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkGfmParts } from './remark-gfm-parts.ts';
import { remarkKeepUnused } from './remark-keep-unused.ts';
import { remarkWikiLinks } from './remark-wiki-links.ts';

/** Markdown → a tree whose passages have ids. Runs once a file; knows nothing of the rest of the dossier. */
export const parsing = remark()
  .use(remarkGfmParts)
  .use(remarkWikiLinks)
  .use(remarkCitations)
  .use(remarkKeepUnused)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeOwnHtml)
  .use(rehypeLocalImages)
  .use(rehypeTables)
  .use(rehypeFootnotes)
  .use(rehypeLooseText)
  .use(rehypePassages)
  .use(rehypeDropPositions)
  .freeze();

/** A copy of that tree → the tree of a page. Runs once a page; reads its settings from `file.data.rendering`. */
export const rendering = rehype()
  .data('settings', { characterReferences: { useNamedReferences: false } })
  .use(rehypeWikiLinks)
  .use(rehypeCitations)
  .use(rehypeMarkMentions)
  .use(rehypePassageLinks)
  .use(rehypeFootnoteLabels)
  .use(rehypeImages)
  .use(rehypeIdPrefix)
  .freeze();
