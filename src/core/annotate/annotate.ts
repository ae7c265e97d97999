import { unknownReferences } from '../references/unknown-references.ts';
import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { Article, Content, Dossier, Link, Term } from '../schema/dossier.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import type { ArticleMentions } from './article-memory.ts';
import type { LinkToRead } from './article-to-read.ts';
import type { CheckedGlossary } from './checked-glossary.ts';
import { collectLinks, editorialLinks } from './collect-links.ts';
import { findQuotes, type QuotePlaces } from './find-quotes.ts';
import { compileGlossary, type Glossary } from './glossary.ts';
import { linkResolver } from './link-resolver.ts';
import { mentionIndex } from './mention-index.ts';
import { mentionPrints } from './mention-prints.ts';
import { type MentionTable, mentionTable } from './mention-table.ts';
import type { KeptDerived } from './names-of-term.ts';
import { onceAsked } from './once-asked.ts';
import { type Nearest, relatedArticles } from './related-articles.ts';
import {
  type ArticleReader,
  articleReader,
  type PreviousArticles,
  type SettledArticles,
} from './remember-article.ts';
import { resolveExplicitLinks, type ResolvedLink } from './resolve-explicit-links.ts';
import { sharedCopy } from './shared-copy.ts';
import { sharedPlaces, type SharedPlaces } from './shared-places.ts';
import type { AnnotationMemory, StoredMemory } from './stored-memory.ts';
import { unknownTerms } from './unknown-terms.ts';

/** What annotation finds in content. */
export type Annotations = Pick<
  Dossier,
  | 'mentions'
  | 'links'
  | 'editorialLinks'
  | 'related'
  | 'relatedPrints'
  | 'relatedPlaces'
  | 'sharedCopy'
  | 'quotes'
  | 'problems'
  | 'mentionPrints'
  | 'mentionIndex'
>;

/** The same, and what the next annotation can build upon. */
export interface Annotated {
  /** `mentions` and `links` are made when they are first asked for, which a copy of all fields does. */
  readonly annotations: Annotations;
  readonly memory: AnnotationMemory;
  readonly nearest: Nearest;
  readonly shingles: SharedPlaces;
  readonly checked: CheckedGlossary;
  readonly places: QuotePlaces;
  readonly table: MentionTable;
  readonly compiled: CompiledGlossary;
  readonly settled: SettledArticles;
}

/** A glossary, and the terms that it was compiled of. */
interface CompiledGlossary {
  readonly terms: readonly Term[];
  readonly glossary: Glossary;
}

/** What was found before, if anything. */
export interface Previous extends PreviousArticles {
  readonly nearest?: Nearest | undefined;
  readonly shingles?: SharedPlaces | undefined;
  readonly places?: QuotePlaces | undefined;
  readonly table?: MentionTable | undefined;
  /** Names that were derived of terms. */
  readonly derived?: KeptDerived | undefined;
  /** By this process. */
  readonly compiled?: CompiledGlossary | undefined;
}

/** Before the first time. */
export const NOTHING: Previous = { article: () => undefined };

/**
 * Finds the terms, links, related articles and quotes of a dossier. The same content always gives the same lists, in
 * order of articles and passages. Mistakes of the editor are in `problems`; nothing throws.
 */
export function annotate(content: Content): Annotations {
  return annotateAnew(content, NOTHING).annotations;
}

/**
 * The same, of a content that was annotated before: articles that did not change, and of which the glossary says what it
 * said, are not read again.
 * @param previous what was found before; what no longer holds is passed over
 */
export function annotateAnew(content: Content, previous: Previous): Annotated {
  const { reader, linksOf, finish } = beginAnnotation(content, previous);
  return finish(
    content.articles.map((article) => {
      const links = linksOf(article);
      return reader.known(article, links) ?? reader.take(reader.read(article, links), links);
    }),
  );
}

/** An annotation of which the articles are still to be read, in whatever order and by whomever. */
export interface BegunAnnotation {
  readonly reader: ArticleReader;
  /** The explicit links of an article that lead somewhere. */
  readonly linksOf: (article: Article) => readonly LinkToRead[];
  /** @param memories what was found in each article, in the order of the content */
  readonly finish: (memories: readonly StoredMemory[]) => Annotated;
}

/** Prepares an annotation; see {@link annotateAnew}. */
export function beginAnnotation(content: Content, previous: Previous): BegunAnnotation {
  const resolve = linkResolver(content);
  const compiled = compile(content.terms, previous);
  const { glossary } = compiled;
  const problems: Problem[] = ambiguousNames(glossary.matcher);
  const { explicit, problems: ofLinks } = explicitLinks(content, resolve);
  problems.push(...ofLinks);

  const reader = articleReader(glossary, previous);
  return {
    reader,
    linksOf: ({ slug }) => explicit.get(slug)?.map(linkToRead) ?? NO_LINKS,
    finish: (memories) => ({
      ...finishAnnotation({ content, previous, resolve, explicit, problems, reader }, memories),
      compiled,
    }),
  };
}

/** Compiles the terms of a glossary, unless they are the very same as before. */
function compile(terms: readonly Term[], { compiled: before, derived }: Previous): CompiledGlossary {
  const isSame =
    before?.terms.length === terms.length && terms.every((term, at) => term === before.terms[at]);
  return isSame ? before : { terms, glossary: compileGlossary(terms, derived) };
}

interface Begun extends Pick<BegunAnnotation, 'reader'> {
  readonly content: Content;
  readonly previous: Previous;
  readonly resolve: ReturnType<typeof linkResolver>;
  /** Of articles. */
  readonly explicit: ReadonlyMap<Slug, readonly ResolvedLink[]>;
  /** What was found wrong so far. */
  readonly problems: readonly Problem[];
}

function finishAnnotation(
  { content, previous, resolve, explicit, problems: before, reader }: Begun,
  memories: readonly StoredMemory[],
): Omit<Annotated, 'compiled'> {
  const problems = [...before];
  for (const [index, { file }] of content.articles.entries())
    // What is remembered may have been found under another path.
    problems.push(...itemAt(memories, index).problems.map((found) => ({ ...found, file })));

  const fingerprints = memories.map(({ fingerprint }) => fingerprint);
  const shingles = sharedPlaces(fingerprints, previous.shingles);
  const copies = sharedCopy(content.articles, fingerprints, shingles);
  const concepts = new Set(content.terms.filter(({ type }) => type === 'concept').map(({ slug }) => slug));
  const table = mentionTable(memories, previous.table);
  const { related, nearest } = relatedArticles(
    { articles: content.articles, mentioned: memories, table, copies, concepts },
    previous.nearest,
  );
  const { quotes, problems: quoteProblems, places } = findQuotes(content, resolve, previous.places);
  problems.push(...quoteProblems, ...unknownTerms(content), ...unknownReferences(content));
  const editorial = laterMade({ explicit, quotes, resolve });
  return {
    annotations: withLists(
      content,
      { memories, table },
      { related, sharedCopy: copies, quotes, problems },
      editorial,
      nearest,
    ),
    nearest,
    shingles,
    checked: reader.checked,
    settled: reader.settled,
    places,
    table,
    memory: new Map(content.articles.map(({ slug }, index) => [slug, itemAt(memories, index)])),
  };
}

/**
 * Annotations whose long lists are made when they are asked for. In a function of its own, so that they hold on to what
 * was found and not to all that was needed to find it, which is ten times as much.
 */
function withLists(
  content: Content,
  { memories: found, table }: { readonly memories: readonly ArticleMentions[]; readonly table: MentionTable },
  rest: Pick<Annotations, 'related' | 'sharedCopy' | 'quotes' | 'problems'>,
  linksOfEditors: () => readonly Link[],
  nearest: Nearest,
): Annotations {
  const { articles } = content;
  const made = {
    ...rest,
    mentionPrints: mentionPrints(articles, table),
    mentionIndex: mentionIndex(articles, found, table),
  };
  const lists = onceAsked(made, { editorialLinks: linksOfEditors });
  return onceAsked(lists, {
    mentions: () => articles.flatMap(({ slug }) => made.mentionIndex.inArticle(slug)),
    links: () => collectLinks({ articles, ...made, editorialLinks: lists.editorialLinks }),
    relatedPrints: () => nearest.reasons,
    relatedPlaces: () => nearest.places,
  });
}

/** Made when they are asked for, by a function that holds on to no more than this. */
function laterMade(editorial: Parameters<typeof editorialLinks>[0]): () => readonly Link[] {
  return () => editorialLinks(editorial);
}

const NO_LINKS: readonly LinkToRead[] = [];

function linkToRead({ place, link, target }: ResolvedLink): LinkToRead {
  return { place, passage: link.passage, term: target.kind === 'term' ? target.term : undefined };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`Expected an article at ${index}`);
  return item;
}

/** Where the explicit links of articles lead, of those that have any; and a problem for every link that leads nowhere. */
function explicitLinks(content: Content, resolve: ReturnType<typeof linkResolver>) {
  const explicit = new Map<Slug, readonly ResolvedLink[]>();
  const problems: Problem[] = [];
  for (const article of content.articles) {
    const resolved = resolveExplicitLinks(article, content, resolve, article.slug);
    if (resolved.links.length > 0) explicit.set(article.slug, resolved.links);
    problems.push(...resolved.problems);
  }
  const texts = [content.introduction, content.about].filter((text) => text !== undefined);
  for (const text of [...content.terms, ...content.claims, ...content.events, ...texts])
    problems.push(...resolveExplicitLinks(text, content, resolve).problems);
  return { explicit, problems };
}
