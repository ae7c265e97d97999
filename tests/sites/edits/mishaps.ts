import { copyFile, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../eval/citations/random.ts';
import { runDossier } from '../../setup/run-dossier.ts';
import type { Edit } from './edit.ts';

const DAYS = ['2026-03-01', '2026-03-02', '2026-04-01'];

/** What befalls a build from outside the content: other arguments, a damaged cache, hands in the finished site. */
export const MISHAPS: readonly Edit[] = [
  {
    name: 'the day of the build',
    isWide: true,
    make: ({ run }, random) => {
      run.day = random.pick(DAYS.filter((day) => day !== run.day));
      return true;
    },
  },
  {
    name: 'the base path',
    isWide: true,
    make: ({ run }) => {
      run.base = run.base === '/' ? '/brug/' : '/';
      return true;
    },
  },
  {
    name: 'the cache deleted',
    isWide: true,
    make: async (_dossier, _random, { cache }) => {
      await rm(cache, { recursive: true, force: true });
      return true;
    },
  },
  {
    name: 'a file of the cache deleted',
    make: async (_dossier, random, { cache }) => {
      const file = await anyFile(cache, random);
      if (file !== undefined) await rm(file);
      return file !== undefined;
    },
  },
  {
    name: 'a file of the cache cut short',
    make: async (_dossier, random, { cache }) => {
      const file = await anyFile(cache, random);
      if (file !== undefined) await truncate(file, Math.floor((await stat(file)).size * random.next()));
      return file !== undefined;
    },
  },
  {
    name: 'the site deleted',
    isWide: true,
    make: async (_dossier, _random, { site }) => {
      await rm(site, { recursive: true, force: true });
      return true;
    },
  },
  {
    name: 'a file of the site deleted',
    make: async (_dossier, random, { site }) => {
      const file = await anyFile(site, random);
      if (file !== undefined) await rm(file);
      return file !== undefined;
    },
  },
  {
    name: 'a file of the site overwritten',
    make: async (_dossier, random, { site }) => {
      const file = await anyFile(site, random);
      if (file !== undefined) await writeFile(file, 'Van een ander.\n');
      return file !== undefined;
    },
  },
  {
    name: 'a file put into the site',
    make: async (_dossier, random, { site }) => {
      const beside = await anyFile(site, random);
      if (beside !== undefined) await copyFile(beside, `${beside}.bak`);
      return beside !== undefined;
    },
  },
  {
    name: 'every file looks newer',
    make: async (_dossier, _random, { content }) => {
      for (const file of await filesIn(content)) await utimes(file, new Date(), new Date());
      return true;
    },
  },
  {
    name: 'an edit that leaves size and time as they were',
    make: async (dossier, random, { content }) => {
      const [slug, entry] = random.pick([...dossier.entries.articles]);
      const path = join(content, 'articles', `${slug}.md`);
      const before = await stat(path).catch(() => undefined);
      const at = entry.blocks.findIndex((text) => /\d\d dagen/.test(text));
      if (before === undefined || at < 0 || dossier.broken.has(`articles/${slug}.md`)) return false;
      const turn = (text: string): string => text.replace(/(\d)(\d)(?= dagen)/, '$2$1');
      entry.blocks[at] = turn(entry.blocks[at] ?? '');
      // On the disk too, and at once: whatever else this step edits, this file keeps the time it had.
      await writeFile(path, turn(await readFile(path, 'utf8')));
      await utimes(path, before.atime, before.mtime);
      return true;
    },
  },
  {
    name: 'a build to another folder in between',
    isWide: true,
    make: async ({ run }, _random, { home, cache }) => {
      const environment = { DOSSIER_CACHE: cache, SOURCE_DATE_EPOCH: String(Date.parse(run.day) / 1000) };
      await runDossier(['build', '--content', 'content', '--out', 'elders', '--quiet'], home, environment);
      await rm(join(home, 'elders'), { recursive: true, force: true });
      return true;
    },
  },
];

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function anyFile(folder: string, random: Random): Promise<string | undefined> {
  // Without its marker a folder is not ours to write to.
  const files = (await filesIn(folder)).filter((file) => !file.endsWith('.dossier-site.json'));
  return files.length === 0 ? undefined : random.pick(files);
}
