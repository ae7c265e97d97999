import type { ElementContent, Root } from 'hast';
import type { ArticleHistory } from '../passage/history.ts';
import type { Place, Problem } from '../problem.ts';
import type { Annotation } from './annotation.ts';
import type { ArticleMeta } from './article.ts';
import type { PassageId, Slug } from './brands.ts';
import type { Citation, Locator } from './citation.ts';
import type { ClaimMeta } from './claim.ts';
import type { DossierConfig } from './config.ts';
import type { EventMeta } from './event.ts';
import type { PassageKind } from './passage-kind.ts';
import type { Reference } from './reference.ts';
import type { RelatedArticle, Relatedness } from './related-article.ts';
import type { TermMeta } from './term.ts';
import type { TermsOfPassages } from './terms-of-passages.ts';

export type { RelatedArticle, Relatedness };

/** A range of a passage's text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A block of an article's text that has an address of its own. */
export interface Passage {
  readonly id: PassageId;
  readonly kind: PassageKind;
  /** ¶ number for people, from 1; headings have none. */
  readonly n: number | null;
  /** Line of the file on which it starts, from 1, where that is known. */
  readonly line?: number;
  /** The visible text, exactly as the reader gets it. */
  readonly text: string;
  /** Where no link may be made, though a mention is recorded: inside links. */
  readonly unlinkable: readonly Range[];
  /** Where nothing is a mention: code, and what the editor forbids with `[[!…]]`. */
  readonly opaque: readonly Range[];
}

/** What one text does to another, where the editor says so: `[[contradicts:target]]`. */
export const RELATIONS = ['confirms', 'contradicts', 'updates', 'explains'] as const;
export type Relation = (typeof RELATIONS)[number];

/** `[[target]]` or `[[target|text]]` as the editor wrote it. */
export interface ExplicitLink {
  /** Passage it stands in, and where the visible text of the link is. */
  readonly passage: PassageId;
  readonly range: Range;
  /** Slug of an article, term, claim or event. */
  readonly target: string;
  /** Passage id behind the `#`, if any. */
  readonly fragment: string | undefined;
  readonly relation?: Relation | undefined;
  /** Place in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Where a citation stands in the text. */
export interface CitationPlace {
  /** Index in `citations`; one that is written as text, since it names nothing, has no place. */
  readonly citation: number;
  /** Index of the passage it stands in; none where its paragraph holds nothing else. */
  readonly passage?: number | undefined;
  /** Offset in the text of that passage, in UTF-16 code units. */
  readonly at: number;
}

/** What was found in a Markdown body: plain data, which can be kept from build to build. */
export interface LightBody {
  readonly passages: readonly Passage[];
  readonly explicitLinks: readonly ExplicitLink[];
  /** Indexes in `explicitLinks` of those without a text of their own, which get the title of their target. */
  readonly bareLinks: readonly number[];
  /** In order of the Markdown. */
  readonly citations: readonly Citation[];
  /** In order of the text. */
  readonly citationPlaces: readonly CitationPlace[];
  /** Ids of containers (block quotes, items of several paragraphs) → their first passage. */
  readonly containers: Readonly<Record<string, PassageId>>;
  readonly words: number;
  /**
   * Only of a simple body, one that holds nothing but paragraphs and subheads, as nearly all do: for each passage its
   * level, 0 for a paragraph, 1 to 6 for a heading. With the rest it says all that the tree would.
   */
  readonly simple?: readonly number[] | undefined;
  /**
   * Of a simple body: what stands in those passages that hold more than words, `[[…]]` and `[@…]` (emphasis, addresses),
   * by the index of the passage.
   */
  readonly inline?: Readonly<Record<number, readonly ElementContent[]>> | undefined;
}

/** A Markdown body that was read. */
export interface Body extends LightBody {
  /**
   * Its tree, with ids; links unresolved, mentions unmarked; an element with `data-cite` stands where a citation does.
   * It is made anew each time it is asked for, and a copy of all fields asks for it: see `lazyBody`.
   */
  readonly tree: Root;
}

/** An explicit link without its place in the text. */
export type OutlineLink = Omit<ExplicitLink, 'range'>;

/** What of a body is known without reading its texts. */
export interface Outline {
  /** Ids of its passages, in reading order. */
  readonly passages: readonly PassageId[];
  readonly containers: Body['containers'];
  /** Its explicit links, in their order. */
  readonly links: readonly OutlineLink[];
  readonly bareLinks: Body['bareLinks'];
  /** Of each citation the keys of its works, also of those that nothing is known of. */
  readonly cited: readonly (readonly string[])[];
  /** Places in works that citations name: index in `cited`, that of the work in it, and the place. */
  readonly located: readonly (readonly [citation: number, work: number, locator: Locator])[];
  /** Where citations were written, in order of the text: index in `cited`, and that of the passage where there is one. */
  readonly citedIn: readonly (readonly [citation: number, passage?: number])[];
  readonly words: number;
}

/** A file of the content folder, by its slug. */
export interface Entry {
  readonly slug: Slug;
  /** Path for problems, as the user would type it. */
  readonly file: string;
  /**
   * Short hash of everything this value was made of: the bytes of its file, the titles of what it links to, which of its
   * citations are known, the ids that the ledger gave it, and the programs that read it. Equal prints mean equal values.
   */
  readonly print: string;
  /** Where a field of the frontmatter stands. */
  readonly placeOf?: (field: readonly PropertyKey[]) => Place;
  readonly body: Body;
  /** Where it is kept beside the body; ask `outlineOf`. */
  readonly outline?: Outline;
  /** A passage of the body by its place, read without the others; undefined where only the whole tells. Ask `passageOf`. */
  readonly passageAt?: (index: number) => Passage | undefined;
  /** The links and citations of the body, where they can be read without its texts; ask `besidesPassages`. */
  readonly besides?: Pick<LightBody, 'explicitLinks' | 'citations' | 'citationPlaces'> | undefined;
}

export interface Article extends ArticleMeta, Entry {
  readonly lang: string;
}

export interface Term extends TermMeta, Entry {
  /** Text of the definition's first paragraph. */
  readonly preview: string;
}

/** Words of an article that a claim or an event rests on, found in it. */
export interface Quote extends Range {
  readonly article: Slug;
  readonly passage: PassageId;
  readonly text: string;
  readonly by?: string;
  readonly claim?: Slug;
  readonly event?: Slug;
}

/** A text about the dossier as a whole. */
export type EditorialText = Pick<Entry, 'file' | 'body' | 'print'>;

export type Claim = ClaimMeta & Entry;

export type DossierEvent = EventMeta & Entry;

/** An occurrence of a term in a passage. */
export interface Mention extends Range {
  readonly article: Slug;
  readonly passage: PassageId;
  readonly text: string;
  readonly term: Slug;
  /** Whether the text is a link to the term in the article's page. */
  readonly linked: boolean;
}

type LinkKind = 'explicit' | 'mention' | 'related' | 'shared-copy' | 'claim' | 'note';

export interface Link {
  readonly from: { readonly article: Slug; readonly passage?: PassageId };
  readonly to: {
    readonly article?: Slug;
    readonly term?: Slug;
    readonly claim?: Slug;
    readonly event?: Slug;
    readonly passage?: PassageId;
  };
  readonly kind: LinkKind;
  /** Of an explicit link, where the editor gave one. */
  readonly relation?: Relation;
}

/** Words of two articles that are the same, in one passage of each. */
export interface CopiedRun {
  readonly a: Range & { readonly passage: PassageId };
  readonly b: Range & { readonly passage: PassageId };
  readonly words: number;
  /** Both stand between quotation marks: what two articles quote alike, neither need have taken from the other. */
  readonly quoted: boolean;
}

/** What two articles have in common, word for word. */
export interface SharedCopy {
  /** The earlier article. */
  readonly a: Slug;
  readonly b: Slug;
  /** In reading order of the earlier article; no word is in two of them. */
  readonly runs: readonly CopiedRun[];
  /** Of the words of that article, from 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Where a field of an entry stands, or its file where that is not known. */
export function placeIn(entry: Pick<Entry, 'file' | 'placeOf'>, field: readonly PropertyKey[]): Place {
  return entry.placeOf?.(field) ?? { file: entry.file };
}

/** The content folder, read and validated. Lists are sorted: articles by date, the rest by slug. */
export interface Content {
  readonly config: DossierConfig;
  /** Texts of dossier.yaml, read. */
  readonly introduction?: EditorialText | undefined;
  readonly about?: EditorialText | undefined;
  readonly articles: readonly Article[];
  readonly terms: readonly Term[];
  readonly claims: readonly Claim[];
  readonly events: readonly DossierEvent[];
  readonly references: readonly Reference[];
  readonly annotations: readonly Annotation[];
  /** What became of all that was ever published of each article; an article that was never published has none. */
  readonly history: ReadonlyMap<Slug, ArticleHistory>;
  readonly prints: ContentPrints;
}

/** Short hashes of the parts of a content that are no entries; equal prints mean equal values, as of {@link Entry}. */
export interface ContentPrints {
  readonly config: string;
  readonly references: string;
  readonly annotations: string;
  /** Of `history.get(slug)`; of an article that was never published as well. */
  readonly historyOf: (slug: Slug) => string;
}

/** Everything a page may show: the content, and what annotation found in it. */
export interface Dossier extends Content {
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  /** Of `links` those that editors made: of the kinds explicit and claim. */
  readonly editorialLinks: readonly Link[];
  readonly related: ReadonlyMap<Slug, readonly RelatedArticle[]>;
  /** A hash, of 53 bits, of which are related to each article, and why; by its place among the articles. */
  readonly relatedPrints: Float64Array;
  /**
   * Which they are, by their places among the articles: for each article as many numbers as for any other, of those that are
   * related to it, and -1 where there are no more.
   */
  readonly relatedPlaces: Int32Array;
  readonly sharedCopy: readonly SharedCopy[];
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
  readonly mentionPrints: MentionPrints;
  readonly mentionIndex: MentionIndex;
}

/** An article that mentions a term. */
export interface MentioningArticle {
  readonly article: Slug;
  /** How often it does. */
  readonly times: number;
  /** A hash, of 53 bits, of the mentions in it and of the texts of the passages that they stand in, nothing else of the article. */
  readonly print: number;
}

/** Looks mentions up. What is not there gives an empty list. */
export interface MentionIndex {
  /** In reading order. */
  readonly inArticle: (article: Slug) => readonly Mention[];
  /** In order of their first mention. */
  readonly termsIn: (article: Slug) => readonly Slug[];
  /** In order of articles, then in reading order; all, or those from one place in that order to another, from 1. */
  readonly ofTerm: (term: Slug, range?: { readonly from: number; readonly to: number }) => readonly Mention[];
  /** The articles that mention a term, in their order. */
  readonly articlesOf: (term: Slug) => readonly MentioningArticle[];
  /** Mentions of each term that is mentioned, the term of the first mention first. */
  readonly counts: () => ReadonlyMap<Slug, number>;
  /** Of each term that is mentioned the texts of its mentions, in order of the first, and how many are written so. */
  readonly writtenAs: () => ReadonlyMap<Slug, ReadonlyMap<string, number>>;
  /** The terms of each passage that mentions any. */
  readonly passages: () => TermsOfPassages;
}

/** A hash of all mentions in an article as a number, given that its passages are as they were. It costs next to nothing. */
export interface MentionPrints {
  readonly inArticle: (slug: Slug) => number;
}
