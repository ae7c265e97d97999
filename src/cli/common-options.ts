import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Options that every command takes, as commander gives them. */
export interface CommonOptions {
  readonly content?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Adds the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--content <dir>', 'content folder: holds dossier.yaml (default: content/, or this folder)')
    .option('--out <dir>', 'folder of the built site (default: dist/)')
    .option('--json', 'print one JSON document on standard output')
    .option('--quiet', 'print problems only');
}

/** The content folder: as asked for, else content/, else this very folder if it holds a dossier. */
export function contentDirOf(options: CommonOptions, terminal: Terminal): string {
  if (options.content !== undefined) return options.content;
  const holdsDossier = (dir: string): boolean => existsSync(join(terminal.cwd, dir, 'dossier.yaml'));
  return !holdsDossier('content') && holdsDossier('.') ? '.' : 'content';
}

/** Absolute path of the folder of the built site. */
export function outDirOf(options: CommonOptions, terminal: Terminal): string {
  return resolve(terminal.cwd, options.out ?? 'dist');
}
