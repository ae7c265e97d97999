import { parentPort, workerData } from 'node:worker_threads';
import { deskSuggestions } from '../../core/suggest/desk-suggestions.ts';
import type { Suggestion } from '../../core/suggest/suggestion.ts';
import { acceptSuggestion } from '../../dossier/accept-suggestion.ts';
import { contentFolder } from '../../dossier/content-folder.ts';
import { type LoadedDossier, openLoader } from '../../dossier/open-loader.ts';
import { readSuggestions } from '../../dossier/read-suggestions.ts';
import { searchCache } from '../../dossier/search-cache.ts';
import { searchIndexFiles } from '../../dossier/search-index-files.ts';
import type { Answered, Asked, BackgroundDossier } from './background-messages.ts';

// A thread of `dossier dev` for what takes a look at all articles, so that no page waits for it: it loads the same dossier.
const { contentDir, cwd, caches } = workerData as BackgroundDossier;
const port = parentPort;
if (!port) throw new Error('Expected to run as a worker');

const folder = contentFolder(contentDir, cwd);
// What is new is kept by the thread that serves.
const loader = openLoader(folder, { rules: [], cacheDir: caches, keeps: false });
let current: Loaded | undefined;

/** The dossier as it is now, and what was made of it. */
interface Loaded {
  readonly dossier: LoadedDossier;
  suggestions?: Promise<readonly Suggestion[]>;
  index?: Promise<ReadonlyMap<string, string>>;
}

port.on('message', (asked: Asked) => {
  answer(asked).then(
    (value) => {
      port.postMessage({ value } satisfies Answered);
    },
    (error: unknown) => {
      port.postMessage({
        error: error instanceof Error ? error : new Error(String(error)),
      } satisfies Answered);
    },
  );
});

async function answer({ ask, changed }: Asked): Promise<Extract<Answered, { value: unknown }>['value']> {
  if (!current || changed === undefined || changed.size > 0)
    current = { dossier: await loader.load(current && changed) };
  return answerOf(ask, current);
}

async function answerOf(
  ask: Asked['ask'],
  loaded: Loaded,
): Promise<Extract<Answered, { value: unknown }>['value']> {
  const { dossier } = loaded;
  if (ask.kind === 'search') {
    loaded.index ??= searchIndexFiles(dossier, searchCache(caches, folder.path));
    return (await loaded.index).get(ask.name);
  }
  const article = dossier.articles.find(({ slug }) => slug === ask.article);
  loaded.suggestions ??= readSuggestions(folder, dossier);
  const suggestions = await loaded.suggestions;
  if (ask.kind === 'suggestions') return article && deskSuggestions(suggestions, article);
  return article ? acceptSuggestion(folder, suggestions, article, ask.offer, ask.note) : 'not-offered';
}
