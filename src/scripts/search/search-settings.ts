import type { Messages } from '../../i18n/messages.ts';
import type { EngineStart } from './engine-messages.ts';

/** What the page tells its script. */
export interface SearchSettings {
  /** Base path of the site, ending in a slash. */
  readonly base: string;
  /** Language of the interface. */
  readonly lang: string;
  readonly messages: Messages['search'];
  /** Kinds of terms: person, organisation, … → what one is called. */
  readonly types: Readonly<Record<string, string>>;
  /** Address of the engine's script below the base. */
  readonly engine: string;
  /** Scripts of the dossier's languages, below the base. */
  readonly languages: readonly string[];
  /** Scripts of the parts of the engine that are loaded when first needed, below the base. */
  readonly parts: EngineStart['parts'];
  /** Script of the list of suggestions, below the base. */
  readonly suggesting: string;
  /** Script that saves results, below the base. */
  readonly saving: string;
  /** In `dossier dev`, scripts are modules. */
  readonly module: boolean;
}

/** Reads the settings that a page holds as JSON; a page without them is a bug. */
export function readSearchSettings(page: Document): SearchSettings {
  const text = page.querySelector('#search-settings')?.textContent;
  if (text === undefined) throw new Error('Expected the settings of the search page in #search-settings');
  return JSON.parse(text) as SearchSettings;
}
