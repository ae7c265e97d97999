import { createAnalyser } from '../../core/search/analysis/create-analyser.ts';
import { unknownLanguage } from '../../core/search/analysis/languages/unknown.ts';
import type { Analyser } from '../../core/search/analysis/token.ts';
import { openIndex } from '../../core/search/reading/open-index.ts';
import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineStart } from './engine-messages.ts';
import { readByFetch } from './read-by-fetch.ts';
import { readByScript } from './read-by-script.ts';
import { runScript } from './run-script.ts';
import { serveEngine } from './serve-engine.ts';

/*
 * The engine's script: one file that runs in a worker, where it answers messages, and in a page, where it leaves the
 * engine for the page to take.
 */
const inPage = 'document' in globalThis;

function open({ root, languages }: EngineStart): SearchEngine {
  const files = root.startsWith('file:') ? readByScript(document, root) : readByFetch(root);
  // At once, beside the root of the index.
  const known = Promise.all(languages.map((address) => runScript(root + address)));
  known.catch(() => undefined);
  const analyserFor = async (tag: string): Promise<Analyser> => {
    await known;
    const lang = tag.toLowerCase().split('-')[0] ?? '';
    return createAnalyser(globalThis.dossierLanguages?.get(lang) ?? unknownLanguage(lang));
  };
  return openIndex({ ...files, analyserFor });
}

if (inPage) globalThis.openDossierSearch = open;
else serveEngine(globalThis, open);
