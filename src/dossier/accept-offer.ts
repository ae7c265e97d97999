import { RULES } from '../core/check/index.ts';
import { deskOfArticle } from '../core/check/desk-of-article.ts';
import { parseFrontmatter } from '../core/frontmatter.ts';
import type { Offer } from '../core/offer.ts';
import { markPassage } from '../markdown/mark-passage.ts';
import { retargetLink } from '../markdown/retarget-link.ts';
import type { ContentFolder } from './content-folder.ts';
import { loadDossier } from './load-dossier.ts';
import { readText } from './read-text.ts';
import { writeAtomically } from './write-atomically.ts';

/** What came of accepting an offer: it was written, it is no longer offered, or the words cannot be marked so. */
export type Acceptance = 'written' | 'not-offered' | 'not-possible';

/** Does to an article's file what an offer says, if Dossier makes that very offer for the file as it is now. */
export async function acceptOffer(folder: ContentFolder, slug: string, offer: Offer): Promise<Acceptance> {
  const dossier = await loadDossier(folder, { rules: RULES });
  const article = dossier.articles.find((one) => one.slug === slug);
  if (!article) return 'not-offered';
  const { items, links } = deskOfArticle(dossier, article);
  const offers = [...items.flatMap((item) => item.offers), ...links.map((link) => link.offer)];
  if (!offers.some((one) => isSame(one, offer))) return 'not-offered';

  const path = folder.resolve(`articles/${slug}.md`);
  const text = await readText(path, article.file);
  if (typeof text !== 'string') return 'not-possible';
  const frontmatter = parseFrontmatter(text, article.file);
  if ('code' in frontmatter || !text.endsWith(frontmatter.body)) return 'not-possible';
  const { body, bodyLine } = frontmatter;
  const changed = edited(body, bodyLine, offer);
  if (changed === undefined) return 'not-possible';
  await writeAtomically(path, text.slice(0, text.length - body.length) + changed);
  return 'written';
}

function edited(body: string, bodyLine: number, offer: Offer): string | undefined {
  if (offer.kind === 'retarget') return retargetLink(body, { ...offer, line: offer.line - bodyLine + 1 });
  return markPassage(body, { ...offer, target: offer.kind === 'link' ? offer.target : undefined });
}

/** The fields of an offer in a fixed order, so that two can be compared. */
function isSame(one: Offer, other: Offer): boolean {
  const key = (offer: Offer): string => JSON.stringify(Object.entries(offer).sort());
  return key(one) === key(other);
}
