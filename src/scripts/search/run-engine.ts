import { createAnalyser } from '../../core/search/analysis/create-analyser.ts';
import { unknownLanguage } from '../../core/search/analysis/languages/unknown.ts';
import type { Analyser } from '../../core/search/analysis/token.ts';
import { needsOperators } from '../../core/search/reading/needs-operators.ts';
import { openLeanIndex } from '../../core/search/reading/open-lean-index.ts';
import type { SearchEngine } from '../../core/search/search-engine.ts';
import type { EngineStart } from './engine-messages.ts';
import { loadEnginePart } from './load-engine-part.ts';
import { INDEX_ROOT, readByFetch } from './read-by-fetch.ts';
import { readByScript } from './read-by-script.ts';
import { runScript } from './run-script.ts';
import { serveEngine } from './serve-engine.ts';

/**
 * Starts the engine where its script runs: in a worker it answers messages; in a page it leaves the engine for the page
 * to take.
 */
export function startEngine(): void {
  if ('document' in globalThis) globalThis.openDossierSearch = open;
  else serveEngine(globalThis, open);
}

function open({ root, languages, parts, index, query }: EngineStart): SearchEngine {
  const files = root.startsWith('file:') ? readByScript(document, root) : readByFetch(root);
  const operators = loadEnginePart('operators', root + parts.operators);
  // At once, beside the root of the index.
  if (query !== undefined && needsOperators({ query })) operators().catch(() => undefined);
  let rootText = index;
  const read = async (name: string): Promise<string> => {
    if (name !== INDEX_ROOT || rootText === undefined) return files.read(name);
    const text = rootText;
    // Asked for once more, it is to be had anew.
    rootText = undefined;
    return text;
  };
  const known = Promise.all(languages.map((address) => runScript(root + address)));
  known.catch(() => undefined);
  const analyserFor = async (tag: string): Promise<Analyser> => {
    await known;
    const [lang = ''] = tag.toLowerCase().split('-');
    return createAnalyser(globalThis.dossierLanguages?.get(lang) ?? unknownLanguage(lang));
  };
  return openLeanIndex({
    ...files,
    read,
    analyserFor,
    parts: {
      suggestWords: loadEnginePart('suggestWords', root + parts.suggestWords),
      corrections: loadEnginePart('corrections', root + parts.corrections),
      operators,
    },
  });
}
