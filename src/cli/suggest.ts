import { Argument, type Command, InvalidArgumentError } from 'commander';
import { nearest } from '../core/annotate/nearest.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import { nameKey } from '../core/suggest/name-key.ts';
import type { Suggestion } from '../core/suggest/suggestion.ts';
import { suggestTerms } from '../core/suggest/suggest-terms.ts';
import { acceptAlias, acceptTerm } from '../dossier/accept-term.ts';
import { contentFolder, type ContentFolder } from '../dossier/content-folder.ts';
import { loadDossier } from '../dossier/load-dossier.ts';
import { readRejected, rejectTerms } from '../dossier/suggestion-file.ts';
import { voiceFor } from '../i18n/voice.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { counted } from './counted.ts';
import { report } from './report.ts';
import { suggestionText } from './suggestion-text.ts';
import type { Terminal } from './terminal.ts';

interface SuggestOptions extends CommonOptions {
  readonly accept?: readonly string[];
  readonly as?: string;
  readonly reject?: readonly string[];
  readonly rejected?: boolean;
  readonly min?: number;
  readonly all?: boolean;
}

/** Suggestions printed for people unless they ask for all: about three screens. */
const SHOWN = 25;

export function suggestCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    const command = withCommonOptions(program.command('suggest'))
      .summary('propose what the glossary lacks')
      .description(
        'Propose terms: names, acronyms and recurring phrases of the articles that the glossary does not know, best first.\n' +
          'Nothing is written without --accept or --reject. Rejections are kept in suggestions.yaml.',
      )
      .addArgument(new Argument('<what>', 'what to suggest').choices(['terms']))
      .option('--accept <name...>', 'write a draft entry for these suggestions, by name or by slug')
      .option('--as <slug>', 'with --accept: add them as other names of this entry instead')
      .option('--reject <name...>', 'never suggest these again')
      .option('--rejected', 'print what was rejected')
      .option('--min <n>', 'fewest occurrences (default: 2; 1 for full names)', atLeastOne)
      .option('--all', `print all suggestions, not only the first ${SHOWN}`);
    command.action(async (_what: string, options: SuggestOptions) => {
      if (options.as !== undefined && options.accept === undefined)
        command.error('error: --as needs --accept', { exitCode: 2 });
      exit(await suggest(options, terminal));
    });
  };
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a number from 1.');
  return Number(text);
}

async function suggest(options: SuggestOptions, terminal: Terminal): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const dossier = await loadDossier(folder);
  const unusable = dossier.problems.filter(
    ({ code }) => code === 'path-not-found' || code === 'config-missing',
  );
  const before = await readRejected(folder);
  if (options.rejected === true) {
    if (!options.json) for (const text of before.terms) terminal.out(text);
    const data = { rejected: before.terms };
    const summary = `${before.terms.length} rejected.`;
    return report({ problems: [...unusable, ...before.problems], summary, data }, options, terminal);
  }
  const found = suggestTerms(dossier, { min: options.min, rejected: before.terms });
  const decided = await decide(found, dossier, folder, options);
  const done = new Set(decided.texts.map(nameKey));
  const suggestions = found.filter(({ text }) => !done.has(nameKey(text)));
  const isAsking = options.accept === undefined && options.reject === undefined;
  if (isAsking && !options.json) print(suggestions, options, terminal);
  const problems = [...unusable, ...before.problems, ...decided.problems];
  const summary = isAsking ? `${counted(suggestions.length, 'suggestion')}.` : decided.summary;
  return report({ problems, summary, data: { suggestions } }, options, terminal);
}

function print(suggestions: readonly Suggestion[], options: SuggestOptions, terminal: Terminal): void {
  const shown = options.all === true ? suggestions : suggestions.slice(0, SHOWN);
  for (const suggestion of shown) terminal.out(suggestionText(suggestion, terminal));
  const more = suggestions.length - shown.length;
  if (more > 0 && options.quiet !== true) terminal.err(`${more} more with --all.`);
}

interface Decided {
  /** What is suggested no longer. */
  readonly texts: readonly string[];
  readonly summary: string;
  readonly problems: readonly Problem[];
}

async function decide(
  found: readonly Suggestion[],
  dossier: Dossier,
  folder: ContentFolder,
  options: SuggestOptions,
): Promise<Decided> {
  const texts: string[] = [];
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const name of options.accept ?? []) {
    const suggestion = found.find(({ slug, text }) => slug === name || nameKey(text) === nameKey(name));
    if (!suggestion && options.as === undefined) {
      problems.push(unknownSuggestion(name, found, folder));
      continue;
    }
    const note = voiceFor(dossier.config.lang).messages.term.draft;
    const accepted =
      options.as !== undefined
        ? await acceptAlias(folder, suggestion?.text ?? name, options.as)
        : suggestion && (await acceptTerm(folder, suggestion, note));
    if (!accepted) continue;
    if ('problem' in accepted) problems.push(accepted.problem);
    else {
      texts.push(suggestion?.text ?? name);
      files.push(accepted.file);
    }
  }
  const rejects = options.reject ?? [];
  const refusals = rejects.length === 0 ? [] : await rejectTerms(folder, rejects);
  if (refusals.length === 0) texts.push(...rejects);
  const written = [...new Set(files)].map((file) => `Wrote ${file}.`);
  const refused = rejects.length > 0 && refusals.length === 0 ? [`${rejects.length} rejected.`] : [];
  return { texts, summary: [...written, ...refused].join(' '), problems: [...problems, ...refusals] };
}

function unknownSuggestion(name: string, found: readonly Suggestion[], folder: ContentFolder): Problem {
  const meant = nearest(
    name,
    found.map(({ slug }) => slug),
  );
  const text = found.find(({ slug }) => slug === meant)?.text;
  const hint = text === undefined ? undefined : `Did you mean "${text}"?`;
  const place = { file: folder.display('glossary') };
  return problem('unknown-suggestion', place, `"${name}" is not among the suggestions.`, hint);
}
