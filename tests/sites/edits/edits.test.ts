import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Random } from '../../eval/citations/random.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { contentFiles } from './content-files.ts';
import { dealEdits } from './deal-edits.ts';
import type { Edit, Place } from './edit.ts';
import { firstDossier } from './first-dossier.ts';
import { EDITS } from './index.ts';
import type { MadeDossier } from './made-dossier.ts';
import { syncFolder } from './sync-folder.ts';

/** Dossiers in which an edit is tried: some find nothing to change in one, or change it to what it was. */
const TRIES = 30;

const LONG_AGO = new Date('2020-01-01');

/** It takes a whole build, which other tests make. */
const quick = EDITS.filter(({ name }) => name !== 'a build to another folder in between');

describe('an edit', () => {
  it.each(quick)('$name changes something', async (edit) => {
    const place = await madePlace();
    for (let seed = 1; seed <= TRIES; seed++) if (await changesSomething(edit, seed, place)) return;
    expect.fail(`It changed nothing in ${TRIES} dossiers.`);
  });

  it('has a name of its own', () => {
    const names = EDITS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('dealEdits', () => {
  it('deals every edit before it deals one again, and those of every page alone', () => {
    const deal = dealEdits(EDITS, new Random(1));
    const seen = new Set<string>();
    for (let step = 0; seen.size < EDITS.length; step++) {
      expect(step).toBeLessThan(EDITS.length * 4);
      const edits = deal();
      if (edits.some(({ isWide }) => isWide)) expect(edits).toHaveLength(1);
      for (const { name } of edits) seen.add(name);
    }
    expect(seen.size).toBe(EDITS.length);
  });

  it('deals the same to everybody who has the same seed', () => {
    const names = (): string[][] => {
      const deal = dealEdits(EDITS, new Random(7));
      return Array.from({ length: 20 }, () => deal().map(({ name }) => name));
    };
    expect(names()).toEqual(names());
  });
});

/** A place that looks as if a site had been built there. */
async function madePlace(): Promise<Place> {
  const home = await temporaryFolder();
  const place = {
    home,
    content: join(home, 'content'),
    site: join(home, 'site'),
    cache: join(home, 'cache'),
    problems: [],
  };
  for (const folder of [join(place.site, 'data'), join(place.content, 'versions'), place.cache])
    await mkdir(folder, { recursive: true });
  return place;
}

async function fillPlace({ content, site, cache }: Place, dossier: MadeDossier): Promise<void> {
  await syncFolder(content, contentFiles(dossier), new Set());
  const articles = [{ slug: 'bericht-1', passages: [{ id: 'p-1' }] }];
  await writeFile(join(site, 'data', 'articles.json'), JSON.stringify(articles));
  await writeFile(join(cache, 'kept'), 'Kept from the build before.');
  await writeFile(join(content, 'citations.lock.json'), '[]');
  for (const slug of dossier.entries.articles.keys())
    await writeFile(join(content, 'versions', `${slug}.json`), '[]');
  await utimes(join(content, 'dossier.yaml'), LONG_AGO, LONG_AGO);
}

async function changesSomething(edit: Edit, seed: number, place: Place): Promise<boolean> {
  const random = new Random(seed);
  const dossier = firstDossier(random);
  dossier.broken.set('glossary/noodbrug.md', '');
  dossier.decisions.set('bericht-1#p-1', 'gone');
  await fillPlace(place, dossier);
  const before = await snapshot(dossier, place);
  const made = (await edit.make(dossier, random, place)) !== false;
  return made && (await snapshot(dossier, place)) !== before;
}

/** All that an edit may change: the content, the arguments of the build, and files with their sizes and times. */
async function snapshot(dossier: MadeDossier, { home }: Place): Promise<string> {
  const paths = (await readdir(home, { recursive: true })).sort();
  const stats = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(home, path));
      return found.isFile() ? [path, found.size, found.mtimeMs] : [path];
    }),
  );
  const content = [...contentFiles(dossier)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]);
  return JSON.stringify([content, dossier.run, stats]);
}
