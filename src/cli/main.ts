import { Command, CommanderError } from 'commander';
import { VERSION } from '../dossier/version.ts';
import { EXIT } from './exit-codes.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Adds a command to the program; `exit` hears its exit code. */
type AddCommand = (terminal: Terminal, exit: (code: number) => void) => (program: Command) => void;

/** Every command, in the order of use. To add one is to add a file and a line. Each is loaded only where it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./init.ts')).initCommand,
  import: async () => (await import('./import.ts')).importCommand,
  suggest: async () => (await import('./suggest.ts')).suggestCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  dev: async () => (await import('./dev.ts')).devCommand,
  preview: async () => (await import('./preview.ts')).previewCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  cite: async () => (await import('./cite.ts')).citeCommand,
  export: async () => (await import('./export.ts')).exportCommand,
};

const EXAMPLES = `
Examples:
  dossier init my-dossier                         make a small working dossier
  dossier import raw/ --content my-dossier        convert raw articles
  dossier dev --content my-dossier                look at it while you edit
  dossier build --content my-dossier --out site   build the site
  dossier search truce --content my-dossier       find passages
  dossier cite my-article#5 --style mla           cite a passage

Exit codes: 0 fine, 1 problems were found, 2 the command was misused, 70 a fault of Dossier itself.`;

/** Runs one command line, without the name of the program, and gives its exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code: number = EXIT.fine;
  const program = new Command('dossier')
    .description('Turns raw news articles into an annotated, searchable, citable website.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError(hintOf('dossier'))
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.err(text.trimEnd());
      },
    })
    .exitOverride();
  for (const command of await commandsFor(argv))
    command(terminal, (result) => {
      code = result;
    })(program);
  for (const command of program.commands)
    command.copyInheritedSettings(program).showHelpAfterError(hintOf(`dossier ${command.name()}`));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.misuse;
    terminal.err(faultText(error));
    return EXIT.fault;
  }
}

function hintOf(command: string): string {
  return `(${command} --help shows what is possible)`;
}

/** The command that is asked for; all of them where it is none of them, since they are told then. */
async function commandsFor([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return load ? [await load()] : Promise.all(Object.values(COMMANDS).map((one) => one()));
}

function faultText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const details =
    process.env['DOSSIER_DEBUG'] !== undefined && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `dossier: a fault of Dossier itself: ${message}\nRun again with DOSSIER_DEBUG=1 to see where it happened.${details}`;
}
