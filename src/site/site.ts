import type { Addresses } from '../core/addresses.ts';
import { type CompanyOf, coOccurrences } from '../core/annotate/co-occurrence.ts';
import { indexDossier, type DossierIndex } from '../core/annotate/index-dossier.ts';
import { linkResolver, type ResolveLink } from '../core/annotate/link-resolver.ts';
import type { Dossier, Term } from '../core/schema/dossier.ts';
import type { Citations } from '../dossier/citations/citations.ts';
import { voiceFor, type Voice } from '../i18n/voice.ts';
import { sitePrints, type SitePrints } from './site-prints.ts';
import { referencesTo, type ReferencesTo } from './view/references.ts';
import { referrersByArticle } from './view/referrers.ts';

/** What every page, component and file of a site draws from. */
export interface Site {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** Citation styles, opened when a citation is first needed. */
  readonly citations: () => Promise<Citations>;
  readonly index: DossierIndex;
  readonly voice: Voice;
  readonly resolve: ResolveLink;
  /** The terms that a term shares passages with. */
  readonly companyOf: CompanyOf;
  /** What refers to a page. */
  readonly references: ReferencesTo;
  /** Who refers to the passages of an article, by its slug. */
  readonly referrers: ReturnType<typeof referrersByArticle>;
  /** Terms by their name; of two with one name both. */
  readonly termsByName: ReadonlyMap<string, readonly Term[]>;
  /** Of what pages show: by these is known which of them an edit touches. */
  readonly prints: SitePrints;
}

/** The site of a dossier under a base path. What takes a walk through the whole dossier is made when it is first asked for. */
export function makeSite(
  dossier: Dossier,
  addresses: Addresses,
  openCitations: () => Promise<Citations>,
): Site {
  const resolve = linkResolver(dossier);
  const index = lazy(() => indexDossier(dossier));
  const references = lazy(() => referencesTo(dossier, resolve));
  const referrers = lazy(() => referrersByArticle(dossier, references()));
  const companyOf = lazy(() => coOccurrences(dossier.mentions));
  const termsByName = lazy(() => Map.groupBy(dossier.terms, ({ term }) => term));
  const prints = lazy(() => sitePrints(site));
  const site: Site = {
    dossier,
    addresses,
    citations: lazy(openCitations),
    voice: voiceFor(dossier.config.lang),
    resolve,
    get index() {
      return index();
    },
    get references() {
      return references();
    },
    get referrers() {
      return referrers();
    },
    get companyOf() {
      return companyOf();
    },
    get termsByName() {
      return termsByName();
    },
    get prints() {
      return prints();
    },
  };
  return site;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
