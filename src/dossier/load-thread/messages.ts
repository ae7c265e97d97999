import type { Problem } from '../../core/problem.ts';
import type { PassageId, Slug } from '../../core/schema/brands.ts';
import type { Article, Term } from '../../core/schema/dossier.ts';
import type { BodySource } from '../entries/body-source.ts';
import type { EntryFile, ParsedFile } from '../entries/parse-file.ts';
import type { Thread } from '../thread/start-thread.ts';

/** The thread that reads and annotates a part of a dossier. */
export type LoadThread = Thread<LoadQuestion, LoadAnswer>;

export type LoadQuestion =
  | { readonly files: readonly EntryFile[] }
  | { readonly glossary: readonly GlossaryTerm[]; readonly program: string }
  /** Of the glossary that was sent last. */
  | { readonly articles: readonly ArticleSource[] };

export type LoadAnswer =
  | { readonly parsed: readonly (ParsedFile | readonly Problem[])[] }
  | { readonly memories: readonly Uint8Array[] };

/** What annotation asks of a term. */
export type GlossaryTerm = Pick<
  Term,
  'slug' | 'term' | 'type' | 'aliases' | 'match' | 'compounds' | 'validity' | 'roles' | 'related'
>;

/** An article that is to be annotated. */
export interface ArticleSource extends Pick<Article, 'slug' | 'file' | 'print' | 'lang' | 'date'> {
  readonly body: BodySource;
  readonly links: readonly SentLink[];
}

/** An explicit link, as `LinkToRead` has it. */
interface SentLink {
  readonly place: number;
  readonly passage: PassageId;
  readonly term: Slug | undefined;
}
