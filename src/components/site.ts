import type { Addresses } from '../core/addresses.ts';
import { type CompanyOf, coOccurrences } from '../core/annotate/co-occurrence.ts';
import { indexDossier, type DossierIndex } from '../core/annotate/index-dossier.ts';
import { linkResolver, type ResolveLink } from '../core/annotate/link-resolver.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { addresses, currentDossier } from '../dossier/current.ts';
import { voiceFor, type Voice } from '../i18n/voice.ts';
import { referencesTo, type ReferencesTo } from './view/references.ts';
import { referrersByArticle } from './view/referrers.ts';

/** What every page and component draws from. */
export interface Site {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly voice: Voice;
  readonly addresses: Addresses;
  readonly resolve: ResolveLink;
  /** The terms that a term shares passages with. */
  readonly companyOf: CompanyOf;
  /** What refers to a page. */
  readonly references: ReferencesTo;
  /** Who refers to the passages of an article, by its slug. */
  readonly referrers: ReturnType<typeof referrersByArticle>;
}

/** A site is made once from each dossier that is read: in `dossier dev` a change of content makes another. */
const sites = new WeakMap<Dossier, Site>();

/** The site of this build. */
export async function currentSite(): Promise<Site> {
  const dossier = await currentDossier();
  const known = sites.get(dossier);
  if (known) return known;
  const resolve = linkResolver(dossier);
  const references = referencesTo(dossier, resolve);
  const site = {
    dossier,
    index: indexDossier(dossier),
    voice: voiceFor(dossier.config.lang),
    addresses,
    resolve,
    references,
    referrers: referrersByArticle(dossier, references),
    companyOf: coOccurrences(dossier.mentions),
  };
  sites.set(dossier, site);
  return site;
}
