import type { Addresses } from '../core/addresses.ts';
import { coOccurrences } from '../core/annotate/co-occurrence.ts';
import { indexDossier } from '../core/annotate/index-dossier.ts';
import { cslItem } from '../core/cite/csl-item.ts';
import { linkResolver } from '../core/annotate/link-resolver.ts';
import { citingPlaces } from '../core/references/citing-places.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import type { Citations } from '../dossier/citations/citations.ts';
import { voiceFor } from '../i18n/voice.ts';
import { makePrints } from './make-prints.ts';
import type { Site } from './site.ts';
import { findReferences } from './view/find-references.ts';
import { referrersOf } from './view/referrers.ts';

/** The site of a dossier under a base path. What takes a walk through the whole dossier is made when it is first asked for. */
export function makeSite(
  dossier: Dossier,
  addresses: Addresses,
  openCitations: () => Promise<Citations>,
): Site {
  const resolve = linkResolver(dossier);
  const index = lazy(() => indexDossier(dossier));
  const references = lazy(() => findReferences(dossier, resolve));
  const companyOf = lazy(() => coOccurrences(dossier.mentionIndex.passages));
  const termsByName = lazy(() => Map.groupBy(dossier.terms, ({ term }) => term));
  const prints = lazy(() => makePrints(site));
  const site: Site = {
    dossier,
    addresses,
    citations: lazy(openCitations),
    work: rememberingLast((article: Article) => cslItem(article, dossier.config, addresses)),
    voice: voiceFor(dossier.config.lang),
    resolve,
    get index() {
      return index();
    },
    references: (kind, slug) => references().to(kind, slug),
    linksFrom: (slug, kind) => references().printFrom(slug, kind),
    referrers: rememberingLast((article: Article) => referrersOf(article, site)),
    get companyOf() {
      return companyOf();
    },
    get citingPlaces() {
      return citingPlaces(dossier);
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

/** Several parts of a page ask for the same. */
function rememberingLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
