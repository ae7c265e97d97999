import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GENERATOR } from '../../src/dossier/version.ts';
import { BRIDGE, codes, ImportFolder, LOCK, statuses } from './import-folder.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

let folder: ImportFolder;
beforeEach(async () => {
  folder = await ImportFolder.make();
});
afterEach(async () => {
  await folder.remove();
});

describe('a second import', () => {
  const article = 'articles/de-brug-is-open.md';
  let path: string;
  beforeEach(async () => {
    path = await folder.original('brug.txt', BRIDGE);
    await folder.run([path], { outlet: 'De Bode' });
  });
  const edit = async (change: (text: string) => string): Promise<void> => {
    await writeFile(join(folder.contentDir, article), change(await folder.content(article)));
  };

  it('touches no file', async () => {
    const before = await folder.snapshot();
    expect(statuses(await folder.run([path]))).toEqual(['de-brug-is-open unchanged']);
    expect(statuses(await folder.run([path], { force: true }))).toEqual(['de-brug-is-open unchanged']);
    expect(await folder.snapshot()).toEqual(before);
  });

  it.each<[string, (text: string) => string]>([
    ['another outlet', (text) => text.replace('De Bode', 'De Klok')],
    ['no outlet', (text) => text.replace('outlet: De Bode\n', '')],
    ['another converter', (text) => text.replace(GENERATOR, 'dossier@0.0.1')],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['other quotes and a comment', (text) => text.replace('agency: ANP', '# wie\nagency: "ANP"')],
    ['no last line end', (text) => text.trimEnd()],
  ])('does not take %s for an edit', async (_, change) => {
    await edit(change);
    const before = await folder.snapshot();
    expect(await folder.run([path], { outlet: 'De Standaard' })).toMatchObject({
      articles: [{ status: 'unchanged' }],
      problems: [],
    });
    expect(await folder.snapshot()).toEqual(before);
  });

  it.each<[string, (text: string) => string]>([
    ['a word', (text) => text.replace('gevaren', 'gezeild')],
    ['a title', (text) => text.replace('title: De brug is open', 'title: Brug open')],
    ['a field of its own', (text) => text.replace('agency: ANP', 'agency: ANP\ntopics: [brug]')],
    ['another date', (text) => text.replace('09:05+01:00', '10:05+01:00')],
    ['broken frontmatter', (text) => text.replace('title:', 'title: "')],
    ['no end of the frontmatter', (text) => text.replace('\n---\n', '\n')],
  ])('never overwrites %s, but by force', async (_, change) => {
    const imported = await folder.content(article);
    await edit(change);
    const before = await folder.snapshot();
    const report = await folder.run([path]);
    expect(report.articles).toEqual([]);
    expect(report.problems).toMatchObject([
      { code: 'article-edited', severity: 'error', file: join(folder.contentDir, article) },
    ]);
    expect(await folder.snapshot()).toEqual(before);

    expect(statuses(await folder.run([path], { force: true, outlet: 'De Bode' }))).toEqual([
      'de-brug-is-open replaced',
    ]);
    expect(await folder.content(article)).toBe(imported);
  });

  it('keeps the outlet of an article that is replaced, unless it is given', async () => {
    await edit((text) => text.replace('gevaren', 'gezeild'));
    await folder.run([path], { force: true });
    expect(await folder.content(article)).toContain('outlet: De Bode');
    await folder.run([path], { force: true, outlet: 'De Klok' });
    expect(await folder.content(article)).toContain('outlet: De Klok');
  });

  it('finds an article that was renamed', async () => {
    await rename(join(folder.contentDir, article), join(folder.contentDir, 'articles/brug-open.md'));
    expect(statuses(await folder.run([path]))).toEqual(['brug-open unchanged']);
    expect(await readdir(join(folder.contentDir, 'articles'))).toEqual(['brug-open.md']);
  });

  it('finds the same original under another name', async () => {
    const before = await folder.snapshot();
    expect(statuses(await folder.run([await folder.original('kopie.txt', BRIDGE)]))).toEqual([
      'de-brug-is-open unchanged',
    ]);
    expect(await folder.snapshot()).toEqual(before);
  });

  it('puts an original back that is gone from sources/', async () => {
    await rm(join(folder.contentDir, 'sources/brug.txt'));
    expect(statuses(await folder.run([path]))).toEqual(['de-brug-is-open unchanged']);
    expect(await folder.content('sources/brug.txt')).toBe(BRIDGE);
  });

  it('writes no original outside sources/, whatever an article says', async () => {
    await edit((text) => text.replace('file: sources/brug.txt', 'file: sources/../../buiten.txt'));
    expect(codes(await folder.run([path], { force: true }))).toEqual([]);
    expect(existsSync(join(folder.path, 'buiten.txt'))).toBe(false);
    expect(await folder.content(article)).toContain('file: sources/brug.txt');
  });

  it('asks before an original that changed replaces the one of its name', async () => {
    await writeFile(path, BRIDGE.replace('weer', 'opnieuw'));
    const before = await folder.snapshot();
    const report = await folder.run([path]);
    expect(report.problems).toMatchObject([{ code: 'source-changed', file: path }]);
    expect(await folder.snapshot()).toEqual(before);

    expect(statuses(await folder.run([path], { force: true }))).toEqual(['de-brug-is-open replaced']);
    expect(await folder.content(article)).toContain('opnieuw');
    expect(await folder.content('sources/brug.txt')).toContain('opnieuw');
    expect(statuses(await folder.run([path]))).toEqual(['de-brug-is-open unchanged']);
  });

  it('is not put out by other articles that are broken', async () => {
    await writeFile(join(folder.contentDir, 'articles/kapot.md'), '---js\n{}\n---\n');
    await writeFile(join(folder.contentDir, 'articles/leeg.md'), '');
    await mkdir(join(folder.contentDir, 'articles/map.md'));
    const report = await folder.run([path, await folder.original('sluis.txt', LOCK)]);
    expect(statuses(report)).toEqual(['de-brug-is-open unchanged', 'de-sluis-is-dicht created']);
    expect(codes(report)).toEqual([]);
  });
});

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  it('are imported once, and then left alone', async () => {
    await cp(SEEDS, join(folder.path, 'seeds'), { recursive: true });
    const first = await folder.run([join(folder.path, 'seeds')]);
    const before = await folder.snapshot();
    const second = await folder.run([join(folder.path, 'seeds')]);
    expect(first.problems).toEqual([]);
    expect(first.articles.every(({ status }) => status === 'created')).toBe(true);
    expect(first.articles.length).toBeGreaterThan(0);
    expect(second.articles).toEqual(first.articles.map((each) => ({ ...each, status: 'unchanged' })));
    expect(await folder.snapshot()).toEqual(before);
  });
});
