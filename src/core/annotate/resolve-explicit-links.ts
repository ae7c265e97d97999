import { problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Body, Content, ExplicitLink } from '../schema/dossier.ts';
import type { LinkTarget, ResolveLink } from './link-resolver.ts';
import { nearest } from './nearest.ts';

export interface ResolvedLink {
  readonly link: ExplicitLink;
  readonly target: LinkTarget;
}

/** The explicit links of a body that lead somewhere, and a problem for every other one. */
export function resolveExplicitLinks(
  source: { readonly file: string; readonly body: Body; readonly article?: Slug },
  content: Pick<Content, 'articles' | 'terms'>,
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
  source: { readonly file: string; readonly article?: Slug },
  content: Pick<Content, 'articles' | 'terms'>,
  resolve: ResolveLink,
): Problem {
  const address = link.fragment === undefined ? link.target : `${link.target}#${link.fragment}`;
  const page = resolve({ target: link.target, fragment: undefined }, source.article);
  const { what, suggestion } = page ? missingPassage(link, page) : missingPage(link, content);
  const fix = suggestion === undefined ? undefined : `Did you mean [[${suggestion}]]?`;
  return problem(
    'unresolved-link',
    { ...source, line: link.line, column: link.column },
    `[[${address}]] names ${what}.`,
    fix,
  );
}

interface Missing {
  readonly what: string;
  readonly suggestion: string | undefined;
}

function missingPassage({ target, fragment = '' }: ExplicitLink, page: LinkTarget): Missing {
  if (page.kind === 'term')
    return { what: `a passage, which the term ${page.term.slug} does not have`, suggestion: page.term.slug };
  const { body, slug } = page.article;
  const id = nearest(fragment, [
    ...body.passages.map((passage) => passage.id),
    ...Object.keys(body.containers),
  ]);
  return { what: `no passage of ${slug}`, suggestion: id === undefined ? undefined : `${target}#${id}` };
}

function missingPage(
  { target, fragment }: ExplicitLink,
  { articles, terms }: Pick<Content, 'articles' | 'terms'>,
): Missing {
  // Only an article can have the passage that the link asks for.
  const candidates = fragment === undefined ? [...terms, ...articles] : articles;
  const slugs = candidates.map((candidate) => candidate.slug);
  return { what: 'no term or article', suggestion: nearest(target, slugs) };
}
