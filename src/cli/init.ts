import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { problem, type Problem } from '../core/problem.ts';
import { contentFolder, displayPath } from '../dossier/content-folder.ts';
import { importFiles } from '../dossier/import-files.ts';
import { readConfig } from '../dossier/read-config.ts';
import { type CommonOptions, withCommonOptions } from './common-options.ts';
import { report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Whose the invented articles are, in the languages there is a template in. */
const RIGHTS = { nl: 'Verzonnen voorbeeld, vrij te gebruiken', en: 'Invented example, free to use' } as const;

interface InitOptions extends CommonOptions {
  readonly lang: keyof typeof RIGHTS;
}

/** The templates lie in src/, also in the installed package. */
const TEMPLATES = fileURLToPath(new URL('../../src/cli/template/', import.meta.url));

export function initCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('init'))
      .summary('make a small working dossier')
      .description(
        'Make a folder with a small working dossier: two articles, a few terms, and room for yours.',
      )
      .argument('<dir>', 'folder to make; it must be empty or new')
      .addOption(
        new Option('--lang <tag>', 'language of the dossier').choices(Object.keys(RIGHTS)).default('nl'),
      )
      .action(async (dir: string, options: InitOptions) => {
        exit(await init(dir, options, terminal));
      });
  };
}

async function init(dir: string, options: InitOptions, terminal: Terminal): Promise<number> {
  const target = resolve(terminal.cwd, dir);
  const refusal = await refuseUnlessEmpty(target, dir);
  if (refusal)
    return report({ problems: [refusal], summary: 'Nothing was made.', data: {} }, options, terminal);
  await cp(join(TEMPLATES, options.lang), target, { recursive: true });
  const { config } = await readConfig(contentFolder(target, terminal.cwd));
  const imported = await importFiles([join(target, 'sources')], {
    contentDir: target,
    force: false,
    timezone: config?.timezone ?? 'UTC',
    lang: options.lang,
    rights: RIGHTS[options.lang],
  });
  const shown = displayPath(target, terminal.cwd);
  // To be copied into a terminal as it stands, also by who has not installed Dossier anywhere.
  const named = /^[\w./-]+$/.test(shown) ? shown : `"${shown}"`;
  const summary = `A dossier is in ${shown}. Look at it with: npx dossier dev --content ${named}`;
  return report({ problems: imported.problems, summary, data: { dir: target } }, options, terminal);
}

async function refuseUnlessEmpty(target: string, file: string): Promise<Problem | undefined> {
  try {
    const names = await readdir(target);
    if (names.length === 0) return undefined;
    return problem('file-exists', { file }, 'The folder is not empty.');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return problem(
      'file-exists',
      { file },
      code === 'ENOTDIR' ? 'This is a file.' : 'The folder cannot be read.',
    );
  }
}
