import type { Addresses } from '../core/addresses.ts';
import type { CslItem } from '../core/cite/csl-item.ts';
import type { CompanyOf } from '../core/annotate/co-occurrence.ts';
import type { DossierIndex } from '../core/annotate/index-dossier.ts';
import type { ResolveLink } from '../core/annotate/link-resolver.ts';
import type { CitingPlaces } from '../core/references/citing-places.ts';
import type { Article, Dossier, Term } from '../core/schema/dossier.ts';
import type { Citations } from '../dossier/citations/citations.ts';
import type { Voice } from '../i18n/voice.ts';
import type { SitePrints } from './site-prints.ts';
import type { References } from './view/find-references.ts';
import type { PassageReferrers } from './view/referrers.ts';

/** What every page, component and file of a site draws from. */
export interface Site {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** Citation styles, opened when a citation is first needed. */
  readonly citations: () => Promise<Citations>;
  /**
   * An article as CSL-JSON. Its page and its files ask for it one after another and are given the very same object, by which is
   * remembered what it takes to render it.
   */
  readonly work: (article: Article) => CslItem;
  readonly index: DossierIndex;
  readonly voice: Voice;
  readonly resolve: ResolveLink;
  /** The terms that a term shares passages with. */
  readonly companyOf: CompanyOf;
  /** What refers to a page. */
  readonly references: References['to'];
  /** A print of where the links of an entry lead. */
  readonly linksFrom: References['printFrom'];
  /** Who refers to the passages of an article. */
  readonly referrers: (article: Article) => readonly PassageReferrers[];
  /** Where the works that the dossier cites are cited. */
  readonly citingPlaces: CitingPlaces;
  /** Terms by their name; of two with one name both. */
  readonly termsByName: ReadonlyMap<string, readonly Term[]>;
  /** Of what pages show: by these is known which of them an edit touches. */
  readonly prints: SitePrints;
}
