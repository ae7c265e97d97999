import { citeDialog } from './cite-dialog.ts';
import { loadCitingData } from './load-citing-data.ts';
import { subjectOfArticle, subjectsOfPassage } from './subjects-of-passage.ts';

/** Opens the dialog for the passage that a link names behind its `#`, or for the article where it names none. */
export async function citeFromLink(link: HTMLAnchorElement): Promise<void> {
  const page = link.ownerDocument;
  const data = await loadCitingData(page);
  const passage = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  citeDialog(page, data, passage ? subjectsOfPassage(passage, data) : [subjectOfArticle(data.site)]);
}
