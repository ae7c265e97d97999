import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { removeFolder } from '../setup/remove-folder.ts';
import { playSequence } from './edits/play-sequence.ts';

// Several whole builds each: a busy machine must not fail them.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** Sequences of edits that are played; `DOSSIER_EDITS=200` for a long trial. Each takes some twenty seconds. */
const SEQUENCES = Number(process.env['DOSSIER_EDITS'] ?? 2);

/** The first of them: `DOSSIER_EDITS_SEED=7 DOSSIER_EDITS=1` plays the seventh again, and leaves its folder where it is. */
const FIRST = Number(process.env['DOSSIER_EDITS_SEED'] ?? 1);

/** Builds after edits in each sequence: enough for edits that only go wrong after another. */
const STEPS = 4;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-edits-'));
});

afterAll(async () => {
  if (process.env['DOSSIER_EDITS_SEED'] === undefined) await removeFolder(folder);
  else console.log(`What was built is in ${folder}`);
});

it.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))(
  'gives the site of a clean build after every edit of sequence %i',
  async (seed) => {
    const home = join(folder, String(seed));
    const { steps, differences } = await playSequence(seed, STEPS, home);
    const told = steps.map((names, index) => `${index}. ${names.join('; ')}`).join('\n');
    expect(differences, `sequence ${seed}:\n${told}`).toEqual([]);
    expect(steps).toHaveLength(STEPS + 1);
    if (process.env['DOSSIER_EDITS_SEED'] === undefined) await removeBoth(home);
  },
);

async function removeBoth(home: string): Promise<void> {
  for (const path of [home, `${home}-clean`]) await removeFolder(path);
}
