import { setImmediate as hearOthers } from 'node:timers/promises';
import type { Outcome, SiteOutput } from '../dossier/output/site-output.ts';
import type { Writer } from '../dossier/output/writer/write-into.ts';
import { differenceOf, keyOf } from '../site/plan/key-of.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
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
  /** Lays many files ready while others are being made, where there is a thread for it. */
  readonly writer?: Writer | undefined;
}

/** A file that cannot stand as it is. */
interface Due {
  readonly file: SiteFile;
  /** Left out where nobody asked for it yet: it is large, and in a first build there is one for every file. */
  readonly key?: string;
  readonly why: readonly string[];
}

/** What is said of files that are made whatever they are made from. */
const MUST = { new: ['new'], program: ['program'] } as const;

/** Files that are looked at, or made, before other threads are heard, which wait for answers meanwhile. */
const UNHEARD_LOOKS = 256;
const UNHEARD_MAKES = 16;

/** Makes those of some files that cannot stand as they are. */
export async function makeFiles(
  files: readonly SiteFile[],
  { renderer, output, writer }: Workshop,
  onMade: (file: MadeFile) => void,
  onPage: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const due: Due[] = [];
  for (const [place, file] of files.entries()) {
    if (place % UNHEARD_LOOKS === 0) await hearOthers();
    const found = dueOf(file, output);
    if (found) due.push(found);
    else onMade({ path: file.path, outcome: 'kept', why: [] });
  }
  let done = files.length - due.length;
  onPage(done, files.length);
  const settle = ({ file, why }: Due, outcome: Outcome): void => {
    onMade({ path: file.path, outcome, why });
    onPage(++done, files.length);
  };
  for (const [place, one] of bySubject(due).entries()) {
    if (place % UNHEARD_MAKES === 0) await hearOthers();
    const { file } = one;
    const key = one.key ?? keyOf(file.inputs());
    const made = await madeFile(file, renderer);
    if (!writer) settle(one, output.put(file.path, key, made));
    else
      await writer.stage(file.path, made, output.stampBefore(file.path), (staged) => {
        settle(one, output.accept(file.path, key, staged));
      });
  }
  await writer?.settled();
}

/** What files are about one after another: an article that is read for one of its files is at hand for the others. */
function bySubject(due: readonly Due[]): readonly Due[] {
  const subjects = Map.groupBy(due, ({ file }) => SUBJECT.exec(file.path)?.[1]);
  return [...subjects.values()].flat();
}

/** The slug that files of an article, or of the work that it is, lie at. */
const SUBJECT = /^(?:articles|data\/articles|references)\/([^/.]+)/;

function dueOf(file: SiteFile, output: SiteOutput): Due | undefined {
  const must = output.mustMake(file.path);
  if (must) return { file, why: MUST[must] };
  const inputs = file.inputs();
  const key = keyOf(inputs);
  const reason = output.keep(file.path, key);
  if (reason === undefined) return undefined;
  const why = reason === 'inputs' ? differenceOf(inputs, output.keyBefore(file.path) ?? '') : [reason];
  return { file, key, why };
}
