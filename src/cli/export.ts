import { resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { addressesUnder, normalizeBase } from '../core/addresses.ts';
import { nearest } from '../core/annotate/nearest.ts';
import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  type CitationFormatName,
} from '../core/cite/export/index.ts';
import { findCited } from '../core/cite/find-cited.ts';
import { worksOf } from '../core/cite/works-of.ts';
import { problem, type Problem } from '../core/problem.ts';
import type { Article, Dossier } from '../core/schema/dossier.ts';
import { type ContentFolder, contentFolder, displayPath } from '../dossier/content-folder.ts';
import { fileProblem } from '../dossier/file-problem.ts';
import { writeAtomically } from '../dossier/write-atomically.ts';
import { type CommonOptions, contentDirOf } from './common-options.ts';
import { counted } from './counted.ts';
import { loadShowing } from './load-showing.ts';
import { report } from './report.ts';
import type { Terminal } from './terminal.ts';

interface ExportOptions extends CommonOptions {
  readonly article?: readonly string[];
  readonly term?: string;
  readonly base: string;
}

export function exportCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    program
      .command('export')
      .summary('write the articles for a reference manager')
      .description('Write the articles of a dossier as CSL-JSON, BibTeX, BibLaTeX or RIS.')
      .addArgument(new Argument('<format>', 'format of the file').choices(CITATION_FORMAT_NAMES))
      .option('--article <slug...>', 'these articles only')
      .option('--term <slug>', 'the articles that mention this term only')
      .option('--content <dir>', 'content folder: holds dossier.yaml (default: content/, or this folder)')
      .option('--out <file>', 'file to write (default: standard output)')
      .option('--base <path>', 'path the site is served under', '/')
      .option('--json', 'print one JSON document on standard output')
      .option('--quiet', 'print problems only')
      .action(async (format: CitationFormatName, options: ExportOptions) => {
        exit(await exportWorks(format, options, terminal));
      });
  };
}

async function exportWorks(
  format: CitationFormatName,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const dossier = await loadShowing(folder, options, terminal);
  const unusable = dossier.problems.filter(
    ({ code }) => code === 'path-not-found' || code === 'config-missing',
  );
  const chosen =
    unusable.length > 0 ? { articles: [], problems: unusable } : choose(dossier, folder, options);
  const { articles } = chosen;
  const nothing = (problems: readonly Problem[]): number =>
    report({ problems, summary: 'Nothing was exported.', data: {} }, options, terminal);
  if (chosen.problems.length > 0) return nothing(chosen.problems);

  const works = worksOf(articles, dossier.config, addressesUnder(normalizeBase(options.base)));
  const text = CITATION_FORMATS[format].write(works);
  const { out } = options;
  if (out === undefined) {
    if (!options.json) terminal.out(text.trimEnd());
    const data = { format, articles: articles.length, text };
    return options.json ? report({ problems: [], summary: '', data }, options, terminal) : 0;
  }
  const path = resolve(terminal.cwd, out);
  const shown = displayPath(path, terminal.cwd);
  try {
    await writeAtomically(path, text);
  } catch (error) {
    return nothing([fileProblem(error, shown, 'written')]);
  }
  const data = { format, articles: articles.length, file: shown };
  return report(
    { problems: [], summary: `Wrote ${counted(articles.length, 'article')} to ${shown}.`, data },
    options,
    terminal,
  );
}

interface Chosen {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The articles that were asked for, in the order of the dossier. */
function choose(dossier: Dossier, folder: ContentFolder, { article, term }: ExportOptions): Chosen {
  const named = (article ?? []).map((name) => findCited(name, dossier, folder.display('articles')));
  const problems = named.filter((found) => 'code' in found);
  const slugs = article && new Set(named.flatMap((found) => ('code' in found ? [] : [found.article.slug])));
  const known = term === undefined || dossier.terms.some(({ slug }) => slug === term);
  if (!known) problems.push(unknownTerm(term, dossier, folder));
  const naming = new Set(
    dossier.mentions.filter((mention) => mention.term === term).map((mention) => mention.article),
  );
  const articles = dossier.articles.filter(
    ({ slug }) => (slugs === undefined || slugs.has(slug)) && (term === undefined || naming.has(slug)),
  );
  return { articles, problems };
}

function unknownTerm(term: string, dossier: Dossier, folder: ContentFolder): Problem {
  const meant = nearest(
    term,
    dossier.terms.map(({ slug }) => slug),
  );
  const hint = meant === undefined ? undefined : `Did you mean "${meant}"?`;
  return problem(
    'unknown-citable',
    { file: folder.display('glossary') },
    `There is no term "${term}".`,
    hint,
  );
}
