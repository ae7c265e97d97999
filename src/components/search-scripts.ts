import engine from '../scripts/search/start-engine.ts?worker&url';
import engineEn from '../scripts/search/start-engine-en.ts?worker&url';
import engineNl from '../scripts/search/start-engine-nl.ts?worker&url';
import corrections from '../scripts/search/start-corrections.ts?worker&url';
import operators from '../scripts/search/start-operators.ts?worker&url';
import page from '../scripts/search/start-search-page.ts?worker&url';
import saving from '../scripts/search/start-saving.ts?worker&url';
import suggesting from '../scripts/search/start-suggesting.ts?worker&url';
import suggestWords from '../scripts/search/start-suggest-words.ts?worker&url';
import de from '../scripts/search/languages/de.ts?worker&url';
import en from '../scripts/search/languages/en.ts?worker&url';
import fr from '../scripts/search/languages/fr.ts?worker&url';
import nl from '../scripts/search/languages/nl.ts?worker&url';
import { scriptPlaces, type ScriptPlaces } from '../site/view/script-places.ts';

/** Every language that search knows more of than its letters. To add one is to add a file beside these and a line. */
const LANGUAGES: Readonly<Record<string, string>> = { nl, en, de, fr };

/** Engines that have a language with them, which spares its readers a round trip. */
const ENGINES: Readonly<Record<string, string>> = { nl: engineNl, en: engineEn };

/** The scripts of searching in a dossier in these languages, the main one first, as the build has named them. */
export function searchScripts(base: string, langs: readonly string[]): ScriptPlaces {
  const [main, ...others] = new Set(langs.map((lang) => lang.toLowerCase().split('-')[0] ?? ''));
  const own = ENGINES[main ?? ''];
  const apart = own === undefined && main !== undefined ? [main, ...others] : others;
  const languages = apart.flatMap((lang) => LANGUAGES[lang] ?? []);
  return scriptPlaces({
    base,
    engine: own ?? engine,
    page,
    languages,
    parts: { suggestWords, corrections, operators },
    suggesting,
    saving,
    module: import.meta.env.DEV,
  });
}
