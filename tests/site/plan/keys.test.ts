import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/site/plan/key-of.ts';
import { planSite } from '../../../src/site/plan/plan-site.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { type EditedSite, editedSites } from './edited-sites.ts';

/** Dossiers that are edited; `DOSSIER_EDITS=200` for a long trial. */
const SEQUENCES = Number(process.env['DOSSIER_EDITS'] ?? 4);

const FIRST = Number(process.env['DOSSIER_EDITS_SEED'] ?? 1);

/** Edits of each: enough for those that only matter after another. */
const STEPS = 12;

interface Made {
  readonly key: string;
  readonly text: string;
}

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives every file of the same key the same text, before and after an edit', async () => {
    let before: ReadonlyMap<string, Made> = new Map();
    let kept = 0;
    for await (const edited of editedSites(seed, STEPS, await temporaryFolder())) {
      const after = await textsOf(edited);
      const wrong = [...after].filter(([path, { key, text }]) => {
        const was = before.get(path);
        if (was?.key === key) kept++;
        return was?.key === key && was.text !== text;
      });
      expect(
        wrong.map(([path]) => path),
        edited.edits.join('; '),
      ).toEqual([]);
      before = after;
    }
    expect(kept).toBeGreaterThan(100);
  });
});

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives a file that another decides for the same key as long as that has the same', async () => {
    let before = new Map<string, string>();
    let decided = 0;
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const files = await planSite(site);
      const after = new Map(files.map(({ path, inputs }) => [path, keyOf(inputs())]));
      const isSame = (path: string): boolean => before.has(path) && before.get(path) === after.get(path);
      const deciding = files.filter(({ path, decidesFor }) => decidesFor && isSame(path));
      const articles = new Set(deciding.map(({ decidesFor }) => decidesFor));
      const theirs = files.filter(({ decidedBy }) => decidedBy && articles.has(decidedBy));
      decided += theirs.length;
      expect(
        theirs.filter(({ path }) => !isSame(path)).map(({ path }) => path),
        edits.join('; '),
      ).toEqual([]);
      // Whoever is asked first must know.
      const placeOf = new Map(
        files.flatMap(({ decidesFor }, place) => (decidesFor ? [[decidesFor, place]] : [])),
      );
      for (const [place, { decidedBy }] of files.entries())
        if (decidedBy) expect(placeOf.get(decidedBy)).toBeLessThan(place);
      before = after;
    }
    expect(decided).toBeGreaterThan(100);
  });
});

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives a file the same key as long as its basis is the same', async () => {
    let before = new Map<string, { readonly basis: number; readonly key: string }>();
    let rested = 0;
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const files = await planSite(site);
      const after = new Map(
        files.flatMap(({ path, basis, inputs }) =>
          basis ? [[path, { basis: basis(), key: keyOf(inputs()) }] as const] : [],
        ),
      );
      const rests = [...after].filter(([path, { basis }]) => before.get(path)?.basis === basis);
      rested += rests.length;
      expect(
        rests.filter(([path, { key }]) => before.get(path)?.key !== key).map(([path]) => path),
        edits.join('; '),
      ).toEqual([]);
      before = after;
    }
    expect(rested).toBeGreaterThan(10);
  });
});

async function textsOf({ site }: EditedSite): Promise<ReadonlyMap<string, Made>> {
  const made = new Map<string, Made>();
  for (const { path, inputs, making } of await planSite(site))
    if (making.by === 'text') made.set(path, { key: keyOf(inputs()), text: await making.text() });
  return made;
}
