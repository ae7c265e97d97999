import { problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Body, Content, ExplicitLink } from '../schema/dossier.ts';
import { nearestPassage } from './find-quote.ts';
import type { Linkable, LinkTarget, ResolveLink } from './link-resolver.ts';
import { nearest } from './nearest.ts';

export interface ResolvedLink {
  readonly link: ExplicitLink;
  readonly target: LinkTarget;
}

/** The explicit links of a body that lead somewhere, and a problem for every other one. */
export function resolveExplicitLinks(
  source: { readonly file: string; readonly body: Body; readonly article?: Slug },
  content: Linkable & Pick<Content, 'history'>,
  resolve: ResolveLink,
): { readonly links: ResolvedLink[]; readonly problems: Problem[] } {
  const links: ResolvedLink[] = [];
  const problems: Problem[] = [];
  for (const link of source.body.explicitLinks) {
    const target = resolve(link, source.article);
    if (target) links.push({ link, target });
    else problems.push(unresolved(link, source, content, resolve));
  }
  return { links, problems };
}

function unresolved(
  link: ExplicitLink,
  source: { readonly file: string; readonly body: Body; readonly article?: Slug },
  content: Linkable & Pick<Content, 'history'>,
  resolve: ResolveLink,
): Problem {
  const address = link.fragment === undefined ? link.target : `${link.target}#${link.fragment}`;
  const page = resolve({ target: link.target, fragment: undefined }, source.article);
  const {
    what,
    suggestion: bare,
    opening,
  } = page
    ? missingPassage(link, page, wordsOf(link, source.body), content.history)
    : missingPage(link, content);
  const relation = link.relation === undefined ? '' : `${link.relation}:`;
  const suggestion = bare === undefined ? undefined : relation + bare;
  const shown = opening === undefined ? '' : ` It begins “${opening}”.`;
  const fix = suggestion === undefined ? undefined : `Did you mean [[${suggestion}]]?${shown}`;
  const { line, column } = link;
  const found = problem(
    'unresolved-link',
    { ...source, line, column },
    `[[${relation}${address}]] names ${what}.`,
    fix,
  );
  // The desk writes articles only.
  if (suggestion === undefined || source.article === undefined) return found;
  return { ...found, offers: [{ kind: 'retarget', line, column, target: suggestion }] };
}

interface Missing {
  readonly what: string;
  readonly suggestion: string | undefined;
  /** First words of the passage that is suggested. */
  readonly opening?: string;
}

/** The words of a link that its editor wrote; undefined where the address stands for them. */
function wordsOf({ passage, range, target, fragment = '' }: ExplicitLink, body: Body): string | undefined {
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
  { target, fragment = '' }: ExplicitLink,
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

function missingPage({ target, fragment }: ExplicitLink, content: Linkable): Missing {
  const { articles, terms, claims, events } = content;
  // Only an article can have the passage that the link asks for.
  const candidates = fragment === undefined ? [...terms, ...articles, ...claims, ...events] : articles;
  const slugs = candidates.map((candidate) => candidate.slug);
  return { what: 'no article, term, claim or event', suggestion: nearest(target, slugs) };
}
