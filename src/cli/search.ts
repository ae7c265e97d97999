import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Passage } from '../core/search/ranked-passages.ts';
import type { SearchAnswer } from '../core/search/search-engine.ts';
import { cacheFor, cacheRoot } from '../dossier/cache-root.ts';
import { contentFolder } from '../dossier/content-folder.ts';
import { forgetOldCaches } from '../dossier/forget-old-caches.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { searchDossier } from '../dossier/search-dossier.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import { searchNotes } from './search-notes.ts';
import { searchResultText } from './search-result-text.ts';
import type { Terminal } from './terminal.ts';

interface SearchOptions extends CommonOptions {
  readonly limit?: number;
  readonly synonyms: boolean;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

/** Passages printed unless asked otherwise: for people what they will look through, for programs what they may weigh. */
const SHOWN = { people: 20, programs: 50 } as const;

export function searchCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    const command = withCommonOptions(program.command('search'))
      .summary('search the articles of a dossier')
      .description(
        'Search the articles, as the search page of the site does, and print the passages that answer, best first.\n' +
          'Words may be anything the search page takes: \'"a phrase"\', -without, begin*, person:name, after:2016-12-28.',
      )
      .argument('<words...>', 'what to look for')
      .option(
        '--limit <n>',
        `passages printed (default: ${SHOWN.people}; ${SHOWN.programs} with --json)`,
        atLeastOne,
      )
      .option('--no-synonyms', 'do not look for other names of a term')
      .addOption(
        new Option('--sort <order>', 'order of the passages')
          .choices(['relevance', 'newest', 'oldest'])
          .default('relevance'),
      )
      .allowUnknownOption();
    command.action(async (words: readonly string[], options: SearchOptions) => {
      const unknown = words.find((word) => word.startsWith('--'));
      if (unknown !== undefined)
        command.error(`error: unknown option '${unknown}'`, { exitCode: EXIT.misuse });
      exit(await search(words.join(' '), options, terminal));
    });
  };
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(text);
}

async function search(query: string, options: SearchOptions, terminal: Terminal): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const dossier = await loadDossier(folder, { rules: [] });
  const unusable = dossier.problems.filter(
    ({ code }) => code === 'path-not-found' || code === 'config-missing',
  );
  if (unusable.length > 0 && dossier.articles.length === 0)
    return report({ problems: unusable, summary: 'Nothing was searched.', data: {} }, options, terminal);
  const limit = options.limit ?? (options.json ? SHOWN.programs : SHOWN.people);
  const { synonyms, sort } = options;
  const [caches, own] = [cacheRoot(ROOT), cacheFor('search', folder.path)];
  const request = { query, synonyms, sort, limit };
  const { answer, passages } = await searchDossier(dossier, request, join(caches, own));
  await forgetOldCaches(caches, 'search-', own);
  if (options.json)
    terminal.out(JSON.stringify(passages.filter(({ group }) => group === 'article').map(toJson), null, 2));
  else for (const passage of passages) terminal.out(searchResultText(passage, terminal));
  if (options.quiet !== true) tell(answer, passages, terminal);
  return EXIT.fine;
}

function toJson({
  article,
  passage,
  score,
  text,
}: Passage): Pick<Passage, 'article' | 'passage' | 'score' | 'text'> {
  return { article, passage, score, text };
}

function tell(answer: SearchAnswer, passages: readonly Passage[], terminal: Terminal): void {
  for (const line of searchNotes(answer)) terminal.err(line);
  const more = answer.totalRecords - passages.length;
  const count = `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`;
  terminal.err(more > 0 ? `${count} of ${answer.totalRecords}.` : `${count}.`);
}
