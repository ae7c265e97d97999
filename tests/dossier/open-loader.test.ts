import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContentFolder, contentFolder } from '../../src/dossier/content-folder.ts';
import { loadCache } from '../../src/dossier/load-cache.ts';
import { type LoadedDossier, openLoader } from '../../src/dossier/open-loader.ts';
import { folderPrint } from '../../src/dossier/output/folder-print.ts';
import { readLedgerAhead } from '../../src/dossier/read-ledger-ahead.ts';
import { writeLedger } from '../../src/dossier/write-ledger.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { type Edit, edits, UNEDITED } from './edits.ts';
import { plainDossier } from './plain-dossier.ts';

const DAY = '2026-01-01';

async function apply(folder: ContentFolder, changes: readonly Edit[]): Promise<ReadonlySet<string>> {
  for (const [name, text] of changes) {
    const path = folder.resolve(name);
    await mkdir(dirname(path), { recursive: true });
    await (text === undefined ? rm(path, { force: true }) : writeFile(path, text));
  }
  return new Set(changes.map(([name]) => folder.resolve(name)));
}

/** A dossier nobody edited yet, and a folder for its caches. */
async function unedited(): Promise<{ readonly folder: ContentFolder; readonly cacheDir: string }> {
  const dir = await temporaryFolder();
  const folder = contentFolder('content', dir);
  await apply(folder, Object.entries(UNEDITED));
  return { folder, cacheDir: join(dir, 'cache') };
}

const freshly = (folder: ContentFolder, day = DAY): Promise<LoadedDossier> =>
  openLoader(folder, { day }).load();

describe('a dossier that was loaded before', () => {
  const steps = fc.array(
    fc.record({ changes: fc.array(edits, { maxLength: 3 }), isBuilt: fc.boolean(), isLong: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  );

  it('is what it would be if nothing were remembered, whatever is edited and published', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { folder, cacheDir } = await unedited();
        const values = new Map<string, string>();
        let day = DAY;
        let loader = openLoader(folder, { day, cacheDir });
        let changed: ReadonlySet<string> | undefined;
        for (const [index, { changes, isBuilt, isLong }] of all.entries()) {
          // A build opens its cache before it looks at the content, and reads the ledger.
          const cache = loadCache(cacheDir, folder);
          cache.open();
          const ahead = Promise.resolve(await readLedgerAhead(folder, cache));
          const edited = await apply(folder, changes);
          // A process that goes on knows what was edited; another one only what is on disk.
          if (!isLong) {
            const bytesOf = folderPrint(folder.path)?.bytesOf;
            loader = openLoader(folder, {
              day: (day = `2026-01-0${index + 2}`),
              ...{ cache, ahead },
              ...(bytesOf && { bytesOf }),
            });
          }
          const dossier = await loader.load(isLong && changed ? new Set([...changed, ...edited]) : undefined);
          const fresh = await freshly(folder, day);
          expect(plainDossier(dossier)).toEqual(plainDossier(fresh));
          expectPrintsToTell(values, dossier);
          changed = new Set();
          if (!isBuilt || !dossier.update) continue;
          await writeLedger(folder, dossier.update);
          changed = new Set([folder.resolve('citations.lock.json')]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('has the very same entries where nothing of them changed', async () => {
    const { folder } = await unedited();
    const loader = openLoader(folder, { day: DAY });
    const before = await loader.load();
    const path = folder.resolve('articles/c.md');
    await writeFile(path, `${await readFile(path, 'utf8')}\nErbij.\n`);
    for (const changed of [new Set([path]), undefined]) {
      const after = await loader.load(changed);
      const same = after.articles.filter((article) => before.articles.includes(article));
      expect(same.map(({ slug }) => slug)).toEqual(['a', 'b']);
      expect(after.terms[0]).toBe(before.terms[0]);
    }
  });

  it('has another print where the ledger gave it other ids', async () => {
    const { folder } = await unedited();
    const path = folder.resolve('articles/a.md');
    const { update } = await freshly(folder);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('maandag', 'dinsdag'));
    const [unpublished] = (await freshly(folder)).articles;
    await writeLedger(folder, update!);
    const [reworded] = (await freshly(folder)).articles;
    expect(reworded!.body.passages.map(({ id }) => id)).not.toEqual(
      unpublished!.body.passages.map(({ id }) => id),
    );
    expect(reworded!.print).not.toBe(unpublished!.print);
  });

  it('has another print of its history where it was published on another day', async () => {
    const { folder } = await unedited();
    const dossiers = [await freshly(folder), await freshly(folder, '2026-02-02'), await freshly(folder)];
    const [one, other, again] = dossiers.map(({ prints, articles }) => prints.historyOf(articles[0]!.slug));
    expect(other).not.toBe(one);
    expect(again).toBe(one);
  });

  it('reads nothing again that did not change', async () => {
    const { folder } = await unedited();
    const loader = openLoader(folder, { day: DAY });
    await loader.load();
    await writeFile(folder.resolve('articles/a.md'), 'not told');
    expect((await loader.load(new Set())).articles.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
    expect((await loader.load()).articles.map(({ slug }) => slug)).toEqual(['b', 'c']);
  });
});

/** Equal prints mean equal values, over all edits; the path for people and the places of fields are no part of them. */
function expectPrintsToTell(values: Map<string, string>, dossier: LoadedDossier): void {
  const { articles, terms, claims, events, history, prints } = dossier;
  const told = [
    ...[...articles, ...terms, ...claims, ...events].map((entry) => [entry.print, entry] as const),
    ...articles.map(({ slug }) => [prints.historyOf(slug), history.get(slug)] as const),
    [prints.config, dossier.config] as const,
    [prints.references, dossier.references] as const,
    [prints.annotations, dossier.annotations] as const,
  ];
  for (const [print, value] of told) {
    const text = JSON.stringify(value);
    expect(text).toBe(values.get(print) ?? text);
    values.set(print, text);
  }
}

describe('the cache of a dossier', () => {
  it('may be damaged in any way', async () => {
    const { folder, cacheDir } = await unedited();
    const whole = plainDossier(await openLoader(folder, { day: DAY, cacheDir }).load());
    const files = (await readdir(cacheDir, { recursive: true })).filter((name) => name.endsWith('.pack'));
    expect(files.length).toBeGreaterThan(1);
    for (const damage of ['', 'nonsense', undefined]) {
      for (const name of files) {
        const path = join(cacheDir, name);
        await (damage === undefined ? rm(path, { force: true }) : writeFile(path, damage));
      }
      expect(plainDossier(await openLoader(folder, { day: DAY, cacheDir }).load())).toEqual(whole);
    }
  });

  it('that cannot be written is a warning, and no more', async () => {
    const { folder, cacheDir } = await unedited();
    await writeFile(cacheDir, 'a file, where a folder should be');
    const { problems, articles } = await openLoader(folder, { day: DAY, cacheDir }).load();
    expect(problems.filter(({ code }) => code === 'cache-not-written')).toMatchObject([
      { severity: 'warning', file: cacheDir, message: expect.stringContaining('is a file') as unknown },
    ]);
    expect(articles).toHaveLength(3);
  });
});
