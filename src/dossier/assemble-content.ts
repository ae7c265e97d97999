import { linkResolver } from '../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../core/annotate/title-of-target.ts';
import type { DossierConfig } from '../core/schema/config.ts';
import type { Article, Content, EditorialText, ExplicitLink, Term } from '../core/schema/dossier.ts';
import { edtfRange } from '../core/schema/edtf.ts';
import { keepUnknownCitations } from '../markdown/keep-unknown-citations.ts';
import { nameLinks } from '../markdown/name-links.ts';

/** Everything that was read from a content folder, file by file. */
export interface ContentParts extends Omit<Content, 'articles' | 'terms'> {
  readonly config: DossierConfig;
  readonly articles: readonly (Omit<Article, 'lang'> & { readonly lang?: string | undefined })[];
  readonly terms: readonly Omit<Term, 'preview'>[];
}

/**
 * Makes one content of its parts: in order, in a language, with the titles of what `[[slug]]` links to.
 * @param isPublished whether an id was ever that of a passage: what was reworded since has another by its text
 */
export function assembleContent(
  parts: ContentParts,
  isPublished: (article: string, id: string) => boolean = () => false,
): Content {
  const { config } = parts;
  const articles = parts.articles.map((article) => ({ ...article, lang: article.lang ?? config.lang }));
  const terms = parts.terms.map((term) => ({ ...term, preview: '' }));
  const resolve = linkResolver({ ...parts, config, articles, terms });
  const wasPublished = ({ target, fragment }: ExplicitLink): boolean =>
    fragment !== undefined &&
    [target, config.redirects[target] ?? target].some((article) => isPublished(article, fragment));
  const titleOf = (link: ExplicitLink): string | undefined => {
    const target = resolve(wasPublished(link) ? { ...link, fragment: undefined } : link);
    return target && titleOfTarget(target);
  };
  const ids = new Set(parts.references.map(({ id }) => id));
  const withNames = <Item extends EditorialText>(item: Item): Item => ({
    ...item,
    body: nameLinks(
      keepUnknownCitations(item.body, (key) => ids.has(key)),
      titleOf,
    ),
  });
  return {
    ...parts,
    introduction: parts.introduction && withNames(parts.introduction),
    about: parts.about && withNames(parts.about),
    articles: articles.map(withNames).sort(byDate),
    terms: terms.map(withNames).map(withPreview),
    claims: parts.claims.map(withNames),
    events: parts.events.map(withNames).sort(byDate),
  };
}

function withPreview(term: Term): Term {
  const first = term.body.passages.find((passage) => passage.kind === 'paragraph');
  return { ...term, preview: first?.text ?? '' };
}

/** Earliest first; what may begin at any time comes last; then by slug, so that the order never depends on the disk. */
function byDate(a: { date: string; slug: string }, b: { date: string; slug: string }): number {
  const start = (date: string): number => finite(edtfRange(date)?.min);
  return start(a.date) - start(b.date) || (a.slug < b.slug ? -1 : 1);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
}
