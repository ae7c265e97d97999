import type { Problem } from '../core/problem.ts';
import { type ContentFolder, isFolder } from '../dossier/content-folder.ts';
import { watchContent } from '../dossier/watch-content.ts';
import { EXIT } from './exit-codes.ts';
import { printChanges } from './print-changes.ts';
import { untilStopped } from './server-options.ts';
import type { Terminal } from './terminal.ts';

/** What one run of the rules gave. */
export interface CheckRun {
  readonly problems: readonly Problem[];
  readonly sizes: { readonly articles: number; readonly terms: number; readonly mentions: number };
  /** Web addresses that were asked for, where that was wanted, and how many had been answered before. */
  readonly links?: { readonly addresses: number; readonly remembered: number };
}

/** Runs the rules after every change and prints what is new and what is gone, until the user stops the program. */
export async function watchChecks(
  folder: ContentFolder,
  first: readonly Problem[],
  run: () => Promise<CheckRun>,
  terminal: Terminal,
): Promise<number> {
  if (!(await isFolder(folder.path))) return EXIT.problems;
  let before = first;
  // Runs follow one another, so that an older result never overwrites a newer one.
  let queue: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    const { problems } = await run();
    printChanges(before, problems, terminal);
    before = problems;
  };
  const fault = Promise.withResolvers<never>();
  const watching = watchContent(folder, () => {
    queue = queue.then(again).catch(fault.reject);
  });
  terminal.err(`Watching ${folder.display('')}  (Ctrl-C stops)`);
  try {
    await Promise.race([untilStopped(), fault.promise]);
  } finally {
    watching.stop();
  }
  return before.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.fine;
}
