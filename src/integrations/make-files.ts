import type { Outcome, SiteOutput } from '../dossier/output/site-output.ts';
import { differenceOf, keyOf } from '../site/plan/key-of.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
import type { Assistant } from './assistant/start-assistant.ts';
import { takeTurns } from './assistant/take-turns.ts';
import { madeFile } from './made-file.ts';
import type { Renderer } from './renderer/renderer.ts';

/** What became of a file, and why: the names of its inputs that changed, or that it is new, touched, or of another program. */
export interface MadeFile {
  readonly path: string;
  readonly outcome: Outcome;
  readonly why: readonly string[];
}

/** With what files are made, and where they are put. */
export interface Workshop {
  readonly renderer: Renderer;
  readonly output: SiteOutput;
  readonly outDir: string;
  readonly assistant: Assistant | undefined;
  /** Print of everything in the dossier. */
  readonly everything: string;
}

/** A file that cannot stand as it is. */
interface Due {
  readonly file: SiteFile;
  readonly key: string;
  readonly why: readonly string[];
}

/** Fewer files are made sooner than they are shared out. */
const WORTH_SHARING = 200;

/** Makes those of some files that cannot stand as they are, together with the assistant where there is one. */
export async function makeFiles(
  files: readonly SiteFile[],
  workshop: Workshop,
  onMade: (file: MadeFile) => void,
  onPage: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const due: Due[] = [];
  for (const file of files) {
    const found = dueOf(file, workshop.output);
    if (found) due.push(found);
    else onMade({ path: file.path, outcome: 'kept', why: [] });
  }
  let done = files.length - due.length;
  onPage(done, files.length);
  const settle = ({ file, why }: Due, outcome: Outcome): void => {
    onMade({ path: file.path, outcome, why });
    onPage(++done, files.length);
  };
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const helped = due.length < WORTH_SHARING ? undefined : askForHelp(due, workshop, next);
  const { renderer, output } = workshop;
  const mine = new Set<number>();
  for (const place of takeTurns(next, due.length)) {
    mine.add(place);
    const one = due[place];
    if (one) settle(one, output.put(one.file.path, one.key, await madeFile(one.file, renderer)));
  }
  const theirs = new Map(await helped);
  for (const [place, one] of due.entries()) {
    if (mine.has(place)) continue;
    const staged = theirs.get(place);
    const { path } = one.file;
    settle(
      one,
      staged
        ? output.accept(path, one.key, staged)
        : output.put(path, one.key, await madeFile(one.file, renderer)),
    );
  }
}

function dueOf(file: SiteFile, output: SiteOutput): Due | undefined {
  const inputs = file.inputs();
  const key = keyOf(inputs);
  const reason = output.keep(file.path, key);
  if (reason === undefined) return undefined;
  const why = reason === 'inputs' ? differenceOf(inputs, output.keyBefore(file.path) ?? '') : [reason];
  return { file, key, why };
}

function askForHelp(
  due: readonly Due[],
  { assistant, renderer, output, outDir, everything }: Workshop,
  next: Int32Array<SharedArrayBuffer>,
): ReturnType<Assistant['help']> | undefined {
  return assistant?.help({
    everything,
    renderer: renderer.print,
    outDir,
    folder: output.folder,
    paths: due.map(({ file }) => file.path),
    stamps: due.map(({ file }) => output.stampBefore(file.path)),
    next,
  });
}
