import { setImmediate as hearOthers } from 'node:timers/promises';
import type { Outcome, SiteOutput } from '../dossier/output/site-output.ts';
import type { StagedFile } from '../dossier/output/stage-files.ts';
import type { Writer } from '../dossier/output/writer/write-into.ts';
import { keyOf } from '../site/plan/key-of.ts';
import type { SitePlan } from '../site/plan/site-plan.ts';
import { bySubject } from './by-subject.ts';
import { type Due, dueFiles, type LookEvents } from './due-files.ts';
import { madeFile } from './made-file.ts';
import { shareWork } from './press/share-work.ts';
import type { Press } from './press/start-press.ts';
import type { TwoEnds } from './press/two-ends.ts';
import type { Renderer } from './renderer/renderer.ts';

/** With what files are made, and where they are put. */
export interface Workshop {
  readonly renderer: Renderer;
  readonly output: SiteOutput;
  /** Lays many files ready while others are being made, where there is a thread for it. */
  readonly writer?: Writer | undefined;
  /** Starts what makes many files besides, where there is a processor and memory for it. */
  readonly press?: (() => Press) | undefined;
}

/** Files that are made before other threads are heard, which wait for answers meanwhile. */
const UNHEARD_MAKES = 16;

/** What is heard while files are made. */
interface MakeEvents extends LookEvents {
  readonly onPage: (done: number, total: number) => void;
}

/** A plan, and what all files about each of its articles rest on. */
interface PlanToMake {
  readonly plan: SitePlan;
  readonly bases: ReadonlyMap<string, number>;
}

/** Makes those files of a plan that cannot stand as they are. Gives how many of all are pages. */
export async function makeFiles(
  { plan, bases }: PlanToMake,
  workshop: Workshop,
  { onMade, onKept, onPage }: MakeEvents,
): Promise<number> {
  const { due, total, pages } = await dueFiles(plan, bases, workshop.output, { onMade, onKept });
  let done = total - due.length;
  onPage(done, total);
  // Emptied: there are a hundred thousand of them, and what was made need not be held until the last one is.
  await makeDue(bySubject(due.splice(0)), workshop, ({ file, why }, outcome) => {
    onMade({ path: file.path, outcome, why });
    onPage(++done, total);
  });
  return pages;
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
