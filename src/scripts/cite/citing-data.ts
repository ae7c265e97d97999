import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import type { ShapeValues } from '../../core/cite/shape/shape-values.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A choice of style or locale, and what people call it. */
export interface Choice {
  readonly name: string;
  readonly title: string;
}

/** Something for every style, by locale. */
export type ByStyleAndLocale<Thing> = Readonly<Record<string, Readonly<Record<string, Thing>>>>;

/** `citing.json` of a site: what citing any of its articles needs. */
export interface SiteCiting {
  /** Language of the interface. */
  readonly lang: string;
  readonly messages: Messages['citing']['dialog'];
  readonly answers: Messages['citing']['answer'];
  readonly styles: readonly (Choice & { readonly isNote: boolean })[];
  readonly locales: readonly Choice[];
  /** What dossier.yaml asks for. */
  readonly style: string;
  readonly locale: string;
  readonly writings: ByStyleAndLocale<CitationWriting>;
}

/** `articles/SLUG/cite/citing.json`: what citing this article needs. */
export interface ArticleCiting {
  readonly title: string;
  readonly lang: string;
  /** Address of the article: absolute where the dossier knows its own, else a path. */
  readonly address: string;
  /** Address of the version that this text is; absent until it was published. */
  readonly version?: string | undefined;
  /** Where the sentences of a passage begin, of every passage that has more than one. */
  readonly sentences: Readonly<Record<string, readonly number[]>>;
  /** File of `citing/` with the templates of its shape, without `.json`; an article that has no shape has no such file. */
  readonly shape?: string;
  /** What it puts in the templates of its shape. */
  readonly values?: ShapeValues;
  /** Templates of its own, where it shares none. */
  readonly templates: ByStyleAndLocale<CitationTemplate>;
  /** The article as CSL-JSON, for reference managers. */
  readonly work: Reference;
}

/** `citing/HASH.json` of a site: the templates of one shape, which many articles have. Its name tells its content. */
export type ShapeCiting = ByStyleAndLocale<CitationTemplate>;

/** All of it, as the dialog needs it. */
export interface CitingData {
  readonly site: SiteCiting;
  readonly article: ArticleCiting;
  /** Empty for an article without a shape. */
  readonly shape: ShapeCiting;
}
