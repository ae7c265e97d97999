import { jsonInScript } from '../../core/cite/metadata/json-in-script.ts';
import type { DossierConfig } from '../../core/schema/config.ts';
import type { Term } from '../../core/schema/dossier.ts';

/** Where the term and the glossary stand on the site. */
interface TermPaths {
  readonly term: string;
  readonly glossary: string;
}

/**
 * A term as schema.org has it, a DefinedTerm in the DefinedTermSet of the glossary, as text for a script element.
 * Addresses are given where the dossier says what its address will be.
 */
export function termJsonLd(
  term: Pick<Term, 'term' | 'slug' | 'aliases' | 'sameAs' | 'preview'>,
  config: Pick<DossierConfig, 'title' | 'url' | 'lang'>,
  paths: TermPaths,
): string {
  const absolute = (path: string) =>
    config.url === undefined ? {} : withAddress(new URL(path, config.url).href);
  const alternateName = [...new Set(term.aliases.map(({ text }) => text))];
  return jsonInScript({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    ...absolute(paths.term),
    name: term.term,
    termCode: term.slug,
    inLanguage: config.lang,
    ...(term.preview !== '' && { description: term.preview }),
    ...(alternateName.length > 0 && { alternateName }),
    ...(term.sameAs.length > 0 && { sameAs: term.sameAs }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', ...absolute(paths.glossary), name: config.title },
  });
}

function withAddress(url: string) {
  return { '@id': url, url };
}
