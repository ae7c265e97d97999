/** Where the scripts of searching are, below the base of the site. */
export interface ScriptPlaces {
  /** Base path, ending in a slash. */
  readonly base: string;
  readonly engine: string;
  readonly page: string;
  /** Of each language of the dossier. */
  readonly languages: readonly string[];
  /** Suggestions and corrections: loaded when first needed. */
  readonly typing: string;
  /** Phrases, fields and filters: loaded when first needed. */
  readonly operators: string;
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
  typing,
  operators,
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
    typing: below(typing),
    operators: below(operators),
    suggesting: below(suggesting),
    saving: below(saving),
    module,
  };
}
