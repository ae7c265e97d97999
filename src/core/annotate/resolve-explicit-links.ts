import { problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import { outlineOf } from '../outline-of.ts';
import type { Content, Entry, OutlineLink } from '../schema/dossier.ts';
import { nearestPassage } from './find-quote.ts';
import type { Linkable, LinkTarget, ResolveLink } from './link-resolver.ts';
import { nearest } from './nearest.ts';

/** An explicit link that leads somewhere. */
export interface ResolvedLink {
  readonly link: OutlineLink;
  /** Its index in `explicitLinks` of the body. */
  readonly place: number;
  readonly target: LinkTarget;
}

/** A text with links: an article, an entry of another kind, or a text of the dossier. */
type LinkingText = Pick<Entry, 'file' | 'body' | 'outline'>;

/**
 * The explicit links of a text that lead somewhere, and a problem for every other one. Its body is read only for a problem.
 * @param article that it is the text of, if any
 */
export function resolveExplicitLinks(
  source: LinkingText,
  content: Linkable & Pick<Content, 'history'>,
  resolve: ResolveLink,
  article?: Slug,
): { readonly links: ResolvedLink[]; readonly problems: Problem[] } {
  const links: ResolvedLink[] = [];
  const problems: Problem[] = [];
  for (const [place, link] of outlineOf(source).links.entries()) {
    const target = resolve(link, article);
    if (target) links.push({ link, place, target });
    else problems.push(unresolved({ link, place, source, article }, content, resolve));
  }
  return { links, problems };
}

interface Unresolved {
  readonly link: OutlineLink;
  readonly place: number;
  readonly source: LinkingText;
  readonly article: Slug | undefined;
}

function unresolved(
  { link, place, source, article }: Unresolved,
  content: Linkable & Pick<Content, 'history'>,
  resolve: ResolveLink,
): Problem {
  const address = link.fragment === undefined ? link.target : `${link.target}#${link.fragment}`;
  const page = resolve({ target: link.target, fragment: undefined }, article);
  const {
    what,
    suggestion: bare,
    opening,
  } = page ? missingPassage(link, page, wordsOf(place, source), content.history) : missingPage(link, content);
  const relation = link.relation === undefined ? '' : `${link.relation}:`;
  const suggestion = bare === undefined ? undefined : relation + bare;
  const shown = opening === undefined ? '' : ` It begins “${opening}”.`;
  const fix = suggestion === undefined ? undefined : `Did you mean [[${suggestion}]]?${shown}`;
  const { line, column } = link;
  const found = problem(
    'unresolved-link',
    { file: source.file, line, column },
    `[[${relation}${address}]] names ${what}.`,
    fix,
  );
  // The desk writes articles only.
  if (suggestion === undefined || article === undefined) return found;
  return { ...found, offers: [{ kind: 'retarget', line, column, target: suggestion }] };
}

interface Missing {
  readonly what: string;
  readonly suggestion: string | undefined;
  /** First words of the passage that is suggested. */
  readonly opening?: string;
}

/** The words of a link that its editor wrote; undefined where the address stands for them. */
function wordsOf(place: number, { body }: LinkingText): string | undefined {
  const link = body.explicitLinks[place];
  if (!link) return undefined;
  const { passage, range, target, fragment = '' } = link;
  const text = body.passages.find(({ id }) => id === passage)?.text.slice(range.start, range.end) ?? '';
  const address = new Set(partsOf(`${target} ${fragment}`));
  return partsOf(text).every((part) => address.has(part)) ? undefined : text;
}

function partsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** First words of a passage that a message shows: enough to know it by. */
const SHOWN_WORDS = 6;

function openingOf(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.slice(0, SHOWN_WORDS).join(' ') + (words.length > SHOWN_WORDS ? ' …' : '');
}

function missingPassage(
  { target, fragment = '' }: OutlineLink,
  page: LinkTarget,
  words: string | undefined,
  history: Content['history'],
): Missing {
  if (page.kind !== 'article') {
    const { slug } = page.kind === 'term' ? page.term : page.kind === 'claim' ? page.claim : page.event;
    return { what: `a passage, which the ${page.kind} ${slug} does not have`, suggestion: slug };
  }
  const { body, slug } = page.article;
  const gone = history.get(slug)?.gone.find((tombstone) => tombstone.id === fragment);
  if (gone) {
    const what = `a passage of ${slug} that is gone since ${gone.last}; it said “${openingOf(gone.text)}”`;
    return { what, suggestion: gone.maybe?.[0] && `${target}#${gone.maybe[0]}` };
  }
  const alike = words === undefined ? undefined : nearestPassage(body.passages, words);
  if (alike) {
    return {
      what: `no passage of ${slug}`,
      suggestion: `${target}#${alike.id}`,
      opening: openingOf(alike.text),
    };
  }
  const id = nearest(fragment, [
    ...body.passages.map((passage) => passage.id),
    ...Object.keys(body.containers),
  ]);
  return { what: `no passage of ${slug}`, suggestion: id === undefined ? undefined : `${target}#${id}` };
}

function missingPage({ target, fragment }: OutlineLink, content: Linkable): Missing {
  const { articles, terms, claims, events } = content;
  // Only an article can have the passage that the link asks for.
  const candidates = fragment === undefined ? [...terms, ...articles, ...claims, ...events] : articles;
  const slugs = candidates.map((candidate) => candidate.slug);
  return { what: 'no article, term, claim or event', suggestion: nearest(target, slugs) };
}
