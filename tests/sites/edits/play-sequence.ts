import { join } from 'node:path';
import { Random } from '../../eval/citations/random.ts';
import { buildTwice } from './build-twice.ts';
import { contentFiles } from './content-files.ts';
import { dealEdits } from './deal-edits.ts';
import type { Edit, Place } from './edit.ts';
import { firstDossier } from './first-dossier.ts';
import { EDITS } from './index.ts';
import type { MadeDossier } from './made-dossier.ts';
import { syncFolder } from './sync-folder.ts';

/** Draws of edits that find nothing to change before a step goes on without. */
const MOST_DRAWS = 20;

/** What was done to one dossier, and what a build after it got wrong. */
export interface PlayedSequence {
  /** Names of the edits of each step, as far as it went. */
  readonly steps: readonly (readonly string[])[];
  /** Of the last step; empty where every build was right. */
  readonly differences: readonly string[];
}

/** Makes a dossier in `home`, which must not exist, edits and builds it `steps` times, and stops at the first wrong build. */
export async function playSequence(seed: number, steps: number, home: string): Promise<PlayedSequence> {
  const random = new Random(seed);
  const dossier = firstDossier(random);
  const deal = dealEdits(EDITS, random);
  const places = { home, content: join(home, 'content'), site: join(home, 'site'), cache: join(home, 'cache') };
  const played: (readonly string[])[] = [['the first build']];
  let place: Place = { ...places, problems: [] };
  let files: ReadonlySet<string> = new Set();
  for (let step = 0; ; step++) {
    files = await syncFolder(place.content, contentFiles(dossier), files);
    const { problems, differences } = await buildTwice(place, dossier.run);
    if (differences.length > 0 || step === steps) return { steps: played, differences };
    place = { ...place, problems };
    played.push(await editOnce(deal, dossier, random, place));
  }
}

/** Makes one step's edits; gives the names of those that found something to change. */
async function editOnce(
  deal: () => readonly Edit[],
  dossier: MadeDossier,
  random: Random,
  place: Place,
): Promise<readonly string[]> {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const made: string[] = [];
    for (const edit of deal()) if (await edit.make(dossier, random, place)) made.push(edit.name);
    if (made.length > 0) return made;
  }
  return ['nothing'];
}
