import { parseFrontmatter } from '../core/frontmatter.ts';
import { isSameOffer } from '../core/is-same-offer.ts';
import type { TextOffer } from '../core/offer.ts';
import type { Article } from '../core/schema/dossier.ts';
import { markPassage } from '../markdown/mark-passage.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { retargetLink } from '../markdown/retarget-link.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LoadedDossier } from './open-loader.ts';
import { type ReadDesk, readDesk } from './read-desk.ts';
import { readText } from './read-text.ts';
import { writeAtomically } from './write-atomically.ts';

/** What came of accepting an offer: it was written, it is no longer offered, or the words cannot be marked so. */
export type Acceptance = 'written' | 'not-offered' | 'not-possible';

/**
 * Does what an offer says, if Dossier makes that very offer for the files as they are now.
 * @param dossier of the folder, as it is now
 */
export async function acceptOffer(
  folder: ContentFolder,
  dossier: LoadedDossier,
  slug: string,
  offer: TextOffer,
): Promise<Acceptance> {
  const read = readDesk(dossier, slug);
  if (!read) return 'not-offered';
  const { items, links } = read.desk;
  const offers = [...items.flatMap((item) => item.offers), ...links.map((link) => link.offer)];
  return offers.some((one) => isSameOffer(one, offer)) ? editArticle(folder, read, offer) : 'not-offered';
}

async function editArticle(
  folder: ContentFolder,
  { article }: ReadDesk,
  offer: TextOffer,
): Promise<Acceptance> {
  const { slug } = article;
  const path = folder.resolve(`articles/${slug}.md`);
  const text = await readText(path, article.file);
  if (typeof text !== 'string') return 'not-possible';
  const frontmatter = parseFrontmatter(text, article.file);
  if ('code' in frontmatter || !text.endsWith(frontmatter.body)) return 'not-possible';
  const { body, bodyLine } = frontmatter;
  const changed = edited(body, bodyLine, inMarkdown(offer, article, body));
  if (changed === undefined) return 'not-possible';
  await writeAtomically(path, text.slice(0, text.length - body.length) + changed);
  return 'written';
}

/** The offer with the id that the Markdown alone gives its passage; the ledger may have given it another. */
function inMarkdown(offer: TextOffer, { body, file }: Article, markdown: string): TextOffer {
  if (offer.kind === 'retarget') return offer;
  const index = body.passages.findIndex(({ id }) => id === offer.passage);
  const passage = parseBody(markdown, { file, firstLine: 1 }).passages[index];
  return passage ? { ...offer, passage: passage.id } : offer;
}

function edited(body: string, bodyLine: number, offer: TextOffer): string | undefined {
  if (offer.kind === 'retarget') return retargetLink(body, { ...offer, line: offer.line - bodyLine + 1 });
  return markPassage(body, { ...offer, target: offer.kind === 'link' ? offer.target : undefined });
}
