import { linkResolver } from '../core/annotate/link-resolver.ts';
import { titleOfTarget } from '../core/annotate/title-of-target.ts';
import type { ArticleMeta } from '../core/schema/article.ts';
import type { ClaimMeta } from '../core/schema/claim.ts';
import type {
  Article,
  Content,
  EditorialText,
  Entry,
  Outline,
  OutlineLink,
  Term,
} from '../core/schema/dossier.ts';
import type { EventMeta } from '../core/schema/event.ts';
import type { TermMeta } from '../core/schema/term.ts';
import { outlineOf } from '../core/outline-of.ts';
import { printOf } from '../core/print.ts';
import { edtfRange } from '../core/schema/edtf.ts';
import type { Unprinted } from './content-prints.ts';
import { alterEntry } from './entries/alter-entry.ts';
import { bodyWithNames, type Given } from './entries/body-with-names.ts';
import { lastOf } from './entries/last-of.ts';
import { keptOutline } from './entries/late-entry.ts';
import type { ReadEntry } from './entries/read-entry.ts';

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
  // What links lead to; their own links have no titles yet. Articles are the most: of them only those that a link names.
  const articleOf = draftsOf(parts.articles, (read) => read.draft({ lang: langOf(read) }));
  const terms = parts.terms.map((read) => withPreview(read.draft({})));
  const claims = parts.claims.map((read) => read.draft({}));
  const events = parts.events.map((read) => read.draft({}));
  const resolve = linkResolver({ ...parts, articles: [], terms, claims, events }, articleOf);
  const wasPublished = ({ target, fragment }: OutlineLink): boolean =>
    fragment !== undefined &&
    [target, config.redirects[target] ?? target].some((article) => isPublished(article, fragment));
  const titleOf = (link: OutlineLink): string | undefined => {
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
    articles: byDate(
      parts.articles.map((read) => withNames(read, { ...names, lang: langOf(read) }, { lang: langOf(read) })),
    ),
    terms: parts.terms.map((read) => withPreview(withNames(read, names, {}))),
    claims: parts.claims.map((read) => withNames(read, names, {})),
    events: byDate(parts.events.map((read) => withNames(read, names, {}))),
  };
}

/** Finds an article by its slug, as it is before other files decide anything of it. */
function draftsOf(
  articles: readonly ReadEntry<ArticleMeta>[],
  draft: (read: ReadEntry<ArticleMeta>) => Article,
): (slug: string) => Article | undefined {
  const reads = new Map<string, ReadEntry<ArticleMeta>>(articles.map((read) => [read.slug, read]));
  const made = new Map<string, Article>();
  return (slug) => {
    const known = made.get(slug);
    const read = known ? undefined : reads.get(slug);
    if (!read) return known;
    const article = draft(read);
    made.set(slug, article);
    return article;
  };
}

/** What files say that a body needs of others. */
interface Names {
  /** Of the text. */
  readonly lang: string;
  readonly titleOf: (link: OutlineLink) => string | undefined;
  readonly isKnown: (key: string) => boolean;
}

/** An entry with what other files decide of its body, and of it. */
function withNames<Meta extends object, More extends Readonly<Record<string, string>>>(
  read: ReadEntry<Meta>,
  names: Names,
  more: More,
): Meta & More & Entry {
  const given = givenBy(keptOutline(read), names);
  const own = Object.values(more);
  const others = given ? JSON.stringify(partsOf(given)) : '';
  const print = read.printFor(own.join(' ') + others, () =>
    printOf([read.key, ...own, ...(given ? partsOf(given) : [])]),
  );
  return read.make(print, more, given);
}

/** A text of the configuration; the very same where other files decide nothing of it. */
function textWithNames(text: EditorialText, names: Names): EditorialText {
  const given = givenBy(outlineOf(text), names);
  if (!given) return text;
  return { ...text, body: bodyWithNames(text.body, given), print: printOf([text.print, ...partsOf(given)]) };
}

/** What other files decide of a body; undefined where that changes nothing. */
function givenBy({ links, bareLinks, cited }: Outline, { titleOf, isKnown, lang }: Names): Given | undefined {
  if (bareLinks.length === 0 && cited.length === 0) return undefined;
  const titles = bareLinks.map((index) => links[index] && titleOf(links[index]));
  const known = cited.map((keys) => keys.some(isKnown));
  return titles.every((title) => title === undefined) && cited.length === 0
    ? undefined
    : { titles, known, knownKeys: new Set(cited.flat().filter(isKnown)), lang };
}

function partsOf({ titles, known, lang }: Given): readonly (string | boolean | undefined)[] {
  return [...titles, ...known, lang];
}

const previewed = lastOf<TermMeta & Entry, Term>();

function withPreview(term: TermMeta & Entry): Term {
  return previewed(term, term.print, () => {
    let preview: string | undefined;
    const whole = alterEntry(term, {
      get preview() {
        return (preview ??= whole.body.passages.find(({ kind }) => kind === 'paragraph')?.text ?? '');
      },
    });
    return whole;
  });
}

/** Earliest first; what may begin at any time comes last; then by slug, so that the order never depends on the disk. */
function byDate<Dated extends { readonly date: string; readonly slug: string }>(
  entries: readonly Dated[],
): Dated[] {
  return entries
    .map((entry) => ({ entry, start: finite(edtfRange(entry.date)?.min) }))
    .sort((a, b) => a.start - b.start || (a.entry.slug < b.entry.slug ? -1 : 1))
    .map(({ entry }) => entry);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
}
