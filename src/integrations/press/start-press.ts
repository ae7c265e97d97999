import type { StagedFile } from '../../dossier/output/stage-files.ts';
import { startThread, type Thread } from '../../dossier/thread/start-thread.ts';
import type { PressAnswer, PressQuestion, PressSite, WantedFile } from './messages.ts';

/** Makes files of a site beside this thread, and lays them ready itself. */
export interface Press {
  /** Whether it makes what this thread would make, once it has loaded the site. */
  readonly ready: Promise<boolean>;
  /** What became of each file; undefined where not all were made, so that whoever makes them again sees why. */
  readonly make: (files: readonly WantedFile[]) => Promise<readonly StagedFile[] | undefined>;
  readonly dismiss: () => void;
}

/** Megabytes of new objects between two tidyings: those of some ten articles, most of which are then forgotten. */
const YOUNG_MB = 48;

/** Starts a press; `print` is that of what this thread makes files from, see `pressPrint`. */
export function startPress(site: PressSite, print: string): Press {
  const thread: Thread<PressQuestion, PressAnswer> = startThread('./press-thread', import.meta.url, YOUNG_MB);
  const ask = (question: PressQuestion): Promise<PressAnswer | undefined> =>
    thread.ask(question).catch(() => undefined);
  return {
    ready: ask({ site }).then(
      (opened) => opened !== undefined && 'print' in opened && opened.print === print,
    ),
    make: async (files) => {
      const made = await ask({ files });
      return made && 'staged' in made ? made.staged : undefined;
    },
    dismiss: thread.dismiss,
  };
}
