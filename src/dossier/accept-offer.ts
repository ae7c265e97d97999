import { parseFrontmatter } from '../core/frontmatter.ts';
import type { Offer } from '../core/offer.ts';
import type { Article } from '../core/schema/dossier.ts';
import { markPassage } from '../markdown/mark-passage.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { retargetLink } from '../markdown/retarget-link.ts';
import type { ContentFolder } from './content-folder.ts';
import { acceptTerm } from './accept-term.ts';
import { type ReadDesk, readDesk } from './read-desk.ts';
import { readText } from './read-text.ts';
import { rejectTerms } from './suggestion-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** What came of accepting an offer: it was written, it is no longer offered, or the words cannot be marked so. */
export type Acceptance = 'written' | 'not-offered' | 'not-possible';

/**
 * Does what an offer says, if Dossier makes that very offer for the files as they are now.
 * @param noteOf first line of the definition of a new term, by the language of the dossier
 */
export async function acceptOffer(
  folder: ContentFolder,
  slug: string,
  offer: Offer,
  noteOf: (lang: string) => string,
): Promise<Acceptance> {
  const read = await readDesk(folder, slug);
  if (!read) return 'not-offered';
  const { items, links, suggestions } = read.desk;
  const offers = [...items, ...suggestions].flatMap((one) => one.offers);
  if (![...offers, ...links.map((link) => link.offer)].some((one) => isSame(one, offer)))
    return 'not-offered';
  if (offer.kind === 'accept-term' || offer.kind === 'reject-term') {
    return (await decideTerm(folder, read, offer, noteOf)) ? 'written' : 'not-possible';
  }
  return editArticle(folder, read, offer);
}

type TermOffer = Extract<Offer, { kind: 'accept-term' | 'reject-term' }>;

async function decideTerm(
  folder: ContentFolder,
  { dossier, suggested }: ReadDesk,
  { kind, text }: TermOffer,
  noteOf: (lang: string) => string,
): Promise<boolean> {
  if (kind === 'reject-term') return (await rejectTerms(folder, [text])).length === 0;
  const suggestion = suggested.find((one) => one.text === text);
  return (
    suggestion !== undefined && 'file' in (await acceptTerm(folder, suggestion, noteOf(dossier.config.lang)))
  );
}

type TextOffer = Exclude<Offer, TermOffer>;

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

/** The fields of an offer in a fixed order, so that two can be compared. */
function isSame(one: Offer, other: Offer): boolean {
  const key = (offer: Offer): string => JSON.stringify(Object.entries(offer).sort());
  return key(one) === key(other);
}
