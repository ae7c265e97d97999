import { readFile } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { extname } from 'node:path';

/** How programs end here: `.ts` in the repository, `.js` in the package, where they are compiled. */
export const PROGRAM_ENDING = extname(import.meta.url);

const PROGRAMS = new URL('../../', import.meta.url);

/** What browsers may ask for: the programs of pages, and what those import. */
const NAME = /^(?:scripts|i18n|core)\/(?:[\w-]+\/)*[\w-]+\.[jt]s$/;

/**
 * A program of ours as a browser runs it, by its name below `src/`; undefined where there is none. One file for each, as
 * they are, so that the pages of `dossier dev` need no bundler.
 */
export async function browserProgram(name: string): Promise<string | undefined> {
  if (!NAME.test(name) || extname(name) !== PROGRAM_ENDING) return undefined;
  try {
    const text = await readFile(new URL(name, PROGRAMS), 'utf8');
    return PROGRAM_ENDING === '.ts' ? withoutTypes(text) : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What Node itself does with our programs. It would say on the terminal that this is new, which is nobody's concern there. */
function withoutTypes(text: string): string {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return nodeModule.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = warn;
  }
}
