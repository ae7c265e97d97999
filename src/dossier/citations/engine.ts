import { createHash } from 'node:crypto';
import type { CslEngine } from '@citation-js/core';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { loadCiteproc } from './load-citeproc.ts';
import type { Csl } from './read-csl.ts';

/** Gives the processor of a style and locale, which knows these works and no others. */
export type EngineFor = (
  style: CitationStyleName,
  locale: CitationLocale,
  works: readonly Reference[],
) => CslEngine;

/** What keeps works of one list apart; a work that is cited on its own needs none of it, and is rendered in half the time. */
const APART = /<sort>[^]*?<\/sort>| (?:disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g;

/**
 * The citation processor of Citation.js, citeproc, with Dossier's styles. `purpose` is whether works are rendered each on
 * its own, or as one list, sorted, with years such as 2016a. It is loaded when first asked for.
 *
 * citeproc is under CPAL or AGPL: it runs here, when a site is built, and never in a reader's browser.
 */
export function enginesFor(csl: Csl, purpose: 'single' | 'list'): EngineFor {
  let engineFor: EngineFor | undefined;
  return (style, locale, works) => (engineFor ??= open(csl, purpose))(style, locale, works);
}

function open(csl: Csl, purpose: 'single' | 'list'): EngineFor {
  const { engine, styles, locales } = loadCiteproc();
  // Citation.js keeps one processor for each name of a style: the name must say which text it was made from.
  const names = new Map<CitationStyleName, string>();
  for (const [style, xml] of csl.styles) {
    const text = purpose === 'single' ? xml.replace(APART, '') : xml;
    const name = `dossier-${style}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    if (!styles.has(name)) styles.add(name, text);
    names.set(style, name);
  }
  for (const [locale, xml] of csl.locales) locales.add(locale, xml);
  return (style, locale, works) => engine(works, names.get(style) ?? style, locale, 'html');
}
