import { CITATION_FORMATS } from '../../core/cite/export/index.ts';
import { exportedWork } from '../../core/cite/export/exported-work.ts';
import type { CitingFacts } from '../../core/cite/fill-citation.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { makeElement } from './make-element.ts';

/**
 * Links to files for reference managers, made on the spot: those of a passage have its address and number, and all have
 * the reader's day of access.
 */
export function downloadList(
  page: Document,
  work: Reference,
  facts: CitingFacts,
  labelledBy: string,
): HTMLElement {
  const [article = '', fragment = ''] = facts.address.split('#');
  // What stands behind the id of a passage is for browsers: a sentence, or words to be found.
  const id = /^p-[\w-]+/.exec(fragment)?.[0];
  const n = facts.locator === undefined ? null : Number.parseInt(facts.locator, 10);
  const exported = exportedWork(
    { ...work, archive_location: article },
    { accessed: facts.accessed, ...(id !== undefined && { passage: { id, n } }) },
  );
  const links = Object.values(CITATION_FORMATS).map(({ title, extension, mediaType, write }) => {
    const href = `data:${mediaType};charset=utf-8,${encodeURIComponent(write([exported]))}`;
    return makeElement(page, 'a', { href, download: `${exported.id}.${extension}` }, title);
  });
  const items = links.map((link) => makeElement(page, 'li', {}, link));
  return makeElement(page, 'ul', { class: 'plain files', 'aria-labelledby': labelledBy }, ...items);
}
