import { citationText } from '../../core/cite/citation-text.ts';
import { loadCiteproc } from './load-citeproc.ts';

const NAME = 'dossier-title-case';

/** A style that prints a title in title case, and nothing else. */
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>${NAME}</title><id>${NAME}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title" text-case="title"/></layout></citation>
</style>`;

const known = new Map<string, string>();

/** An English title with the capitals that styles with title case give it, as citeproc itself sets them. */
export function titleCase(title: string): string {
  const found = known.get(title) ?? inTitleCase(title);
  known.set(title, found);
  return found;
}

function inTitleCase(title: string): string {
  const { engine: make, styles } = loadCiteproc();
  if (!styles.has(NAME)) styles.add(NAME, STYLE);
  const engine = make(
    [{ id: NAME, type: 'article-newspaper', language: 'en', title }],
    NAME,
    'en-US',
    'html',
  );
  engine.updateItems([NAME], true);
  return citationText(engine.makeCitationCluster([{ id: NAME }]));
}
