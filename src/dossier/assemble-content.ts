import { linkResolver } from '../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../core/annotate/title-of-target.ts';
import type { ArticleMeta } from '../core/schema/article.ts';
import type { ClaimMeta } from '../core/schema/claim.ts';
import type { Body, Content, EditorialText, Entry, ExplicitLink, Term } from '../core/schema/dossier.ts';
import type { EventMeta } from '../core/schema/event.ts';
import type { TermMeta } from '../core/schema/term.ts';
import { printOf } from '../core/print.ts';
import { edtfRange } from '../core/schema/edtf.ts';
import { keepUnknownCitations } from '../markdown/keep-unknown-citations.ts';
import { locatorsInLanguage } from '../markdown/locators-in-language.ts';
import { nameLinks } from '../markdown/name-links.ts';
import type { Unprinted } from './content-prints.ts';
import { alterEntry } from './entries/alter-entry.ts';
import { keepBody } from './entries/keep-body.ts';
import { lastOf } from './entries/last-of.ts';
import { type Outline, outlineOf } from './entries/outline-of.ts';
import type { ReadEntry } from './entries/read-entry-of.ts';

type Inherited = Pick<Content, 'config' | 'references' | 'annotations' | 'history'>;

/** Everything that was read from a content folder, file by file. */
export interface ContentParts extends Inherited {
  readonly introduction: EditorialText | undefined;
  readonly about: EditorialText | undefined;
  readonly articles: readonly ReadEntry<ArticleMeta>[];
  readonly terms: readonly ReadEntry<TermMeta>[];
  readonly claims: readonly ReadEntry<ClaimMeta>[];
  readonly events: readonly ReadEntry<EventMeta>[];
}

/**
 * Makes one content of its parts: in order, in a language, with the titles of what `[[slug]]` links to.
 * @param isPublished whether an id was ever that of a passage: what was reworded since has another by its text
 */
export function assembleContent(
  parts: ContentParts,
  isPublished: (article: string, id: string) => boolean = () => false,
): Unprinted {
  const { config } = parts;
  const langOf = ({ meta }: ReadEntry<ArticleMeta>): string => meta.lang ?? config.lang;
  // What links lead to; their own links have no titles yet.
  const articles = parts.articles.map((read) => read.make('', { lang: langOf(read) }));
  const terms = parts.terms.map((read) => withPreview(read.make('', {})));
  const claims = parts.claims.map((read) => read.make('', {}));
  const events = parts.events.map((read) => read.make('', {}));
  const resolve = linkResolver({ ...parts, articles, terms, claims, events });
  const wasPublished = ({ target, fragment }: ExplicitLink): boolean =>
    fragment !== undefined &&
    [target, config.redirects[target] ?? target].some((article) => isPublished(article, fragment));
  const titleOf = (link: ExplicitLink): string | undefined => {
    const target = resolve(wasPublished(link) ? { ...link, fragment: undefined } : link);
    return target && titleOfTarget(target);
  };
  const keys = new Set(parts.references.map(({ id }) => id));
  const names: Names = { titleOf, isKnown: (key) => keys.has(key), lang: config.lang };
  const { references, annotations, history, introduction, about } = parts;
  return {
    ...{ config, references, annotations, history },
    introduction: introduction && textWithNames(introduction, names),
    about: about && textWithNames(about, names),
    articles: parts.articles
      .map((read) => withNames(read, { ...names, lang: langOf(read) }, { lang: langOf(read) }))
      .sort(byDate),
    terms: parts.terms.map((read) => withPreview(withNames(read, names, {}))),
    claims: parts.claims.map((read) => withNames(read, names, {})),
    events: parts.events.map((read) => withNames(read, names, {})).sort(byDate),
  };
}

/** What files say that a body needs of others. */
interface Names {
  /** Of the text. */
  readonly lang: string;
  readonly titleOf: (link: ExplicitLink) => string | undefined;
  readonly isKnown: (key: string) => boolean;
}

/** An entry with what other files decide of its body, and of it. */
function withNames<Meta, More extends Readonly<Record<string, string>>>(
  { key, outline, body, make }: ReadEntry<Meta>,
  names: Names,
  more: More,
): Meta & More & Entry {
  const given = givenBy(outline, names);
  const print = printOf([key, ...Object.values(more), ...(given ?? [])]);
  return make(print, more, given && keepBody(() => bodyWithNames(body(), names)));
}

/** A text of the configuration; the very same where other files decide nothing of it. */
function textWithNames(text: EditorialText, names: Names): EditorialText {
  const given = givenBy(outlineOf(text.body), names);
  if (!given) return text;
  return { ...text, body: bodyWithNames(text.body, names), print: printOf([text.print, ...given]) };
}

function bodyWithNames(body: Body, { titleOf, isKnown, lang }: Names): Body {
  return nameLinks(locatorsInLanguage(keepUnknownCitations(body, isKnown), lang), titleOf);
}

/**
 * The titles of what is linked to, whether anything is known of what is cited, and the language in which it is cited;
 * undefined where that changes nothing.
 */
function givenBy(
  { bare, cited }: Outline,
  { titleOf, isKnown, lang }: Names,
): (string | boolean | undefined)[] | undefined {
  if (bare.length === 0 && cited.length === 0) return undefined;
  const titles = bare.map(titleOf);
  const known = cited.map((keys) => keys.some(isKnown));
  return titles.every((title) => title === undefined) && cited.length === 0
    ? undefined
    : [...titles, ...known, lang];
}

const previewed = lastOf<TermMeta & Entry, Term>();

function withPreview(term: TermMeta & Entry): Term {
  return previewed(term, term.print, () => {
    const whole = alterEntry(term, {
      get preview() {
        return whole.body.passages.find((passage) => passage.kind === 'paragraph')?.text ?? '';
      },
    });
    return whole;
  });
}

/** Earliest first; what may begin at any time comes last; then by slug, so that the order never depends on the disk. */
function byDate(a: { date: string; slug: string }, b: { date: string; slug: string }): number {
  const start = (date: string): number => finite(edtfRange(date)?.min);
  return start(a.date) - start(b.date) || (a.slug < b.slug ? -1 : 1);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
}
