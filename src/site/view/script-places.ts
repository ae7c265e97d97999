import type { EngineParts } from '../../core/search/reading/engine-parts.ts';

/** Where the scripts of searching are, below the base of the site. */
export interface ScriptPlaces {
  /** Base path, ending in a slash. */
  readonly base: string;
  readonly engine: string;
  readonly page: string;
  /** Of each language of the dossier. */
  readonly languages: readonly string[];
  /** Parts of the engine: each is loaded when first needed. */
  readonly parts: Readonly<Record<keyof EngineParts, string>>;
  /** The list of suggestions: loaded when a reader first types. */
  readonly suggesting: string;
  /** Saving results: loaded when first needed. */
  readonly saving: string;
  /** In `dossier dev`, scripts are modules; in a built site they are classic scripts, each of one file. */
  readonly module: boolean;
}

/** Makes the addresses that the build gives to scripts relative to the base. */
export function scriptPlaces({
  base,
  engine,
  page,
  languages,
  parts,
  suggesting,
  saving,
  module,
}: ScriptPlaces): ScriptPlaces {
  const below = (address: string): string =>
    address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
  return {
    base,
    engine: below(engine),
    page: below(page),
    languages: languages.map(below),
    parts: {
      suggestWords: below(parts.suggestWords),
      corrections: below(parts.corrections),
      operators: below(parts.operators),
    },
    suggesting: below(suggesting),
    saving: below(saving),
    module,
  };
}
