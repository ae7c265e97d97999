import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessCost } from '../measure-process.ts';
import { median } from '../search/median.ts';
import type { PreparedContender } from './contender.ts';
import { EDITS } from './edits.ts';
import { withChangedFile } from './with-changed-file.ts';
import { countWritten, stampsOf } from './written-files.ts';

/** Builds after one kind of edit: each figure the median of some rounds. */
export interface MeasuredBuild {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  /** Files that were written anew, and those of them that are pages. */
  readonly files: number;
  readonly pages: number;
}

export interface MeasureOptions {
  /** Times that each build is measured. */
  readonly rounds: number;
  /** Leaves out what takes long and says little at a size of many minutes. */
  readonly isBrief: boolean;
  /** Folder into which earlier sites are put aside; whoever measures takes it away when all is done. */
  readonly aside: string;
  readonly onMeasured: (build: MeasuredBuild) => void;
}

/** Builds a site from nothing, then again and again with an edit before each build, and tells of each kind as it is done. */
export async function measureContender(
  prepared: PreparedContender,
  { rounds, isBrief, aside, onMeasured }: MeasureOptions,
): Promise<void> {
  const measure = async (name: string, edit: (round: number) => Promise<void> | void): Promise<void> => {
    const all: Omit<MeasuredBuild, 'name'>[] = [];
    for (let round = 1; round <= rounds; round++) {
      await edit(round);
      const before = stampsOf(prepared.site);
      const { seconds, cpuSeconds, peakMb }: ProcessCost = await prepared.build();
      all.push({ seconds, cpuSeconds, peakMb, ...countWritten(before, stampsOf(prepared.site)) });
    }
    const middle = (of: keyof (typeof all)[number]): number => median(all.map((build) => build[of]));
    const [seconds, cpuSeconds, peakMb] = [middle('seconds'), middle('cpuSeconds'), middle('peakMb')];
    onMeasured({ name, seconds, cpuSeconds, peakMb, files: middle('files'), pages: middle('pages') });
  };

  await measure('cold', async (round) => {
    await putAside([prepared.site, ...prepared.kept], join(aside, String(round)));
  });
  for (const { name, isOfContent, isBrief: isWorthIt, make } of EDITS) {
    if ((isOfContent && prepared.content === undefined) || (isBrief && !isWorthIt)) continue;
    await measure(name, (round) => make(prepared, round));
  }
  if (isBrief) return;
  await withChangedFile(prepared.template, (change) =>
    measure('one template', (round) => {
      change((text) => text + prepared.restyled(round));
    }),
  );
}

/**
 * Moves what an earlier build made out of the way. It is not deleted: file systems can be slow for minutes at making
 * files after many were deleted (ext4 takes ten times the processor time), and every build measured next would pay for it.
 */
async function putAside(paths: readonly string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, path] of paths.entries())
    await rename(path, join(folder, String(index))).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
}
