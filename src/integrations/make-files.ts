import { setImmediate as hearOthers } from 'node:timers/promises';
import type { Outcome, SiteOutput } from '../dossier/output/site-output.ts';
import type { StagedFile } from '../dossier/output/stage-files.ts';
import type { Writer } from '../dossier/output/writer/write-into.ts';
import { differenceOf, keyOf } from '../site/plan/key-of.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
import { bySubject } from './by-subject.ts';
import { madeFile } from './made-file.ts';
import { shareWork } from './press/share-work.ts';
import type { Press } from './press/start-press.ts';
import type { TwoEnds } from './press/two-ends.ts';
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
  /** Lays many files ready while others are being made, where there is a thread for it. */
  readonly writer?: Writer | undefined;
  /** Starts what makes many files besides, where there is a processor and memory for it. */
  readonly press?: (() => Press) | undefined;
}

/** A file that cannot stand as it is. */
interface Due {
  readonly file: SiteFile;
  /** Left out where nobody asked for it yet: it is large, and in a first build there is one for every file. */
  readonly key?: string;
  readonly basis?: number | undefined;
  readonly why: readonly string[];
}

/** What is said of files that are made whatever they are made from. */
const MUST = { new: ['new'], program: ['program'] } as const;

/** Files that are looked at, or made, before other threads are heard, which wait for answers meanwhile. */
const UNHEARD_LOOKS = 256;
const UNHEARD_MAKES = 16;

/**
 * Makes those of some files that cannot stand as they are.
 * @param files is emptied: there are a hundred thousand of them, and what was made need not be held until the last one is
 */
export async function makeFiles(
  files: SiteFile[],
  workshop: Workshop,
  onMade: (file: MadeFile) => void,
  onPage: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const total = files.length;
  const due: Due[] = [];
  const decided = new Set<object>();
  for (const [place, file] of files.splice(0).entries()) {
    if (place % UNHEARD_LOOKS === 0) await hearOthers();
    const found = dueOf(file, workshop.output, decided);
    if (found) due.push(found);
    else onMade({ path: file.path, outcome: 'kept', why: [] });
  }
  let done = total - due.length;
  onPage(done, total);
  await makeDue(bySubject(due.splice(0)), workshop, ({ file, why }, outcome) => {
    onMade({ path: file.path, outcome, why });
    onPage(++done, total);
  });
}

/** Makes files here, and those of some subjects in a press, where there is one. */
async function makeDue(
  work: TwoEnds<readonly Due[]>,
  { renderer, output, writer, press }: Workshop,
  settle: (one: Due, outcome: Outcome) => void,
): Promise<void> {
  const shared = press && shareWork(work, press, makeThere);
  try {
    for (let done = 0; work.left() > 0; await shared?.settled()) {
      for (let group = work.first(); group; group = work.first())
        for (const one of group) {
          if (done++ % UNHEARD_MAKES === 0) await hearOthers();
          await makeHere(one);
        }
    }
    await writer?.settled();
  } finally {
    await shared?.end();
  }

  async function makeHere(one: Due): Promise<void> {
    const { path } = one.file;
    const made = await madeFile(one.file, renderer);
    if (!writer) settle(one, output.put(path, keyFor(one), made, basisFor(one)));
    else
      await writer.stage(path, made, output.stampBefore(path), (staged) => {
        accept(one, staged);
      });
  }

  async function makeThere(from: Press, groups: readonly (readonly Due[])[]): Promise<boolean> {
    const files = groups.flat();
    const paths = files.map(({ file: { path } }) => ({ path, was: output.stampBefore(path) }));
    const staged = await from.make(paths);
    if (!staged) return false;
    for (const [place, one] of staged.entries()) {
      const made = files[place];
      if (made) accept(made, one);
    }
    return true;
  }

  function accept(one: Due, staged: StagedFile): void {
    settle(one, output.accept(one.file.path, keyFor(one), staged, basisFor(one)));
  }
}

function keyFor({ key, file }: Due): string {
  return key ?? keyOf(file.inputs());
}

function basisFor({ basis, file }: Due): number | undefined {
  return basis ?? file.basis?.();
}

/** @param decided articles whose files are made from what they were made from, as far as that is known by now */
function dueOf(file: SiteFile, output: SiteOutput, decided: Set<object>): Due | undefined {
  const { path, decidesFor, decidedBy } = file;
  if (decidedBy && decided.has(decidedBy) && output.keepSame(path)) return undefined;
  const must = output.mustMake(path);
  if (must) return { file, why: MUST[must] };
  const basis = file.basis?.();
  const isKept = basis !== undefined && output.keepByBasis(path, basis);
  const due = isKept ? undefined : dueByKey(file, basis, output);
  if (!due && decidesFor) decided.add(decidesFor);
  return due;
}

function dueByKey(file: SiteFile, basis: number | undefined, output: SiteOutput): Due | undefined {
  const { path } = file;
  const inputs = file.inputs();
  const key = keyOf(inputs);
  const reason = output.keep(path, key, basis);
  if (reason === undefined) return undefined;
  const why = reason === 'inputs' ? differenceOf(inputs, output.keyBefore(path) ?? '') : [reason];
  return { file, key, basis, why };
}
