import engine from '../scripts/search/start-engine.ts?worker&url';
import page from '../scripts/search/start-search-page.ts?worker&url';
import de from '../scripts/search/languages/de.ts?worker&url';
import en from '../scripts/search/languages/en.ts?worker&url';
import fr from '../scripts/search/languages/fr.ts?worker&url';
import nl from '../scripts/search/languages/nl.ts?worker&url';
import { scriptPlaces, type ScriptPlaces } from './view/script-places.ts';

/** Every language that search knows more of than its letters. To add one is to add a file beside these and a line. */
const LANGUAGES: Readonly<Record<string, string>> = { nl, en, de, fr };

/** The scripts of searching in a dossier in these languages, as the build has named them. */
export function searchScripts(base: string, langs: readonly string[]): ScriptPlaces {
  const primary = new Set(langs.map((lang) => lang.toLowerCase().split('-')[0] ?? ''));
  const languages = [...primary].sort().flatMap((lang) => LANGUAGES[lang] ?? []);
  return scriptPlaces({ base, engine, page, languages, module: import.meta.env.DEV });
}
