import type { Body, Outline } from '../../core/schema/dossier.ts';
import { keepUnknownCitations } from '../../markdown/keep-unknown-citations.ts';
import { locatorsInLanguage } from '../../markdown/locators-in-language.ts';
import { nameLinks } from '../../markdown/name-links.ts';

/** What other files decide of a body; plain data. */
export interface Given {
  /** Of each link without a text of its own, the title of its target. */
  readonly titles: readonly (string | undefined)[];
  /** Of each citation whether anything is known of its works. */
  readonly known: readonly boolean[];
  /** Those of the keys that it cites of which something is known. */
  readonly knownKeys: ReadonlySet<string>;
  /** Of the text. */
  readonly lang: string;
}

/** A body with what other files decide of it. */
export function bodyWithNames(body: Body, { titles, knownKeys, lang }: Given): Body {
  return nameLinks(
    locatorsInLanguage(
      keepUnknownCitations(body, (key) => knownKeys.has(key)),
      lang,
    ),
    (_, place) => titles[place],
  );
}

/**
 * Whether this changes a passage, by its place: a link in it has the title of its target. Undefined where a citation is
 * written as text, which may change others.
 */
export function isRenamed(
  { titles, known }: Given,
  { passages, links, bareLinks }: Outline,
  index: number,
): boolean | undefined {
  if (!known.every((one) => one)) return undefined;
  const id = passages[index];
  return bareLinks.some((link, place) => titles[place] !== undefined && links[link]?.passage === id);
}
