import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../src/core/frontmatter.ts';
import { articleSchema } from '../../src/core/schema/article.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { GENERATOR } from '../../src/dossier/version.ts';
import { BRIDGE, codes, ImportFolder, LOCK, statuses } from './import-folder.ts';

let folder: ImportFolder;
beforeEach(async () => {
  folder = await ImportFolder.make();
});
afterEach(async () => {
  await folder.remove();
});

describe('a first import', () => {
  it('writes article, original and dossier.yaml into a folder that was not there', async () => {
    const path = await folder.original('brug.txt', BRIDGE);
    const report = await folder.run([path], { outlet: 'De Bode', rights: '© De Bode', lang: 'nl' });
    expect(report).toEqual({
      articles: [
        {
          slug: 'de-brug-is-open',
          file: join(folder.contentDir, 'articles/de-brug-is-open.md'),
          source: path,
          status: 'created',
        },
      ],
      problems: [],
    });
    expect(Object.keys(await folder.snapshot()).sort()).toEqual([
      'articles/de-brug-is-open.md',
      'dossier.yaml',
      'sources/brug.txt',
    ]);

    const text = await folder.content('articles/de-brug-is-open.md');
    const frontmatter = parseFrontmatter(text, 'x.md');
    if ('code' in frontmatter) throw new Error(frontmatter.message);
    expect(articleSchema.parse(frontmatter.data)).toEqual({
      title: 'De brug is open',
      titleDerived: true,
      date: '2016-12-28T09:05+01:00',
      outlet: 'De Bode',
      agency: 'ANP',
      authors: ['Redactie'],
      lang: 'nl',
      archived: [],
      rights: '© De Bode',
      topics: [],
      source: {
        file: 'sources/brug.txt',
        sha256: createHash('sha256').update(BRIDGE).digest('hex'),
        format: 'text',
        converter: GENERATOR,
        encoding: 'utf-8',
        read: [
          { line: 1, text: 'date 2016-12', as: 'date' },
          { line: 1, text: 'Redactie − 28/12/16, 9:05 − bron: ANP', as: 'byline' },
        ],
      },
    });
    expect(frontmatter.body).toBe('De brug is open. Er wordt weer gevaren.\n');
  });

  it('writes a dossier.yaml that is valid, and leaves one that is there alone', async () => {
    await folder.run([await folder.original('brug.txt', BRIDGE)], { timezone: 'Asia/Damascus', lang: 'en' });
    const config = parseYaml(await folder.content('dossier.yaml'), 'dossier.yaml');
    if ('code' in config) throw new Error(config.message);
    expect(configSchema.parse(config.data)).toMatchObject({
      title: 'Mijn dossier',
      lang: 'en',
      timezone: 'Asia/Damascus',
    });

    await writeFile(join(folder.contentDir, 'dossier.yaml'), 'title: Van mij\n');
    await folder.run([await folder.original('sluis.txt', LOCK)]);
    expect(await folder.content('dossier.yaml')).toBe('title: Van mij\n');
  });

  it('keeps the bytes of the original, whatever their encoding', async () => {
    const bytes = Buffer.from('Foto\x92s van caf\xe9 De Brug staan online. Meer volgt.\r\n', 'latin1');
    await folder.run([await folder.original('foto.txt', bytes)]);
    expect((await readFile(join(folder.contentDir, 'sources/foto.txt'))).equals(bytes)).toBe(true);
    expect(await folder.content('articles/fotos-van-cafe-de-brug-staan-online.md')).toContain(
      'Foto’s van café De Brug',
    );
  });

  it('takes folders with all below them, in order, and goes on past what it cannot convert', async () => {
    await folder.original('map/b/sluis.txt', LOCK);
    await folder.original('map/a-brug.txt', BRIDGE);
    await folder.original('map/README.md', '# Lees mij');
    await folder.original('map/leeg.txt', '');
    await folder.original('map/.verborgen.txt', 'Niets te zien hier.');
    await folder.original('map/.git/x.txt', 'Niets te zien hier.');
    await folder.original('map/foto.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const report = await folder.run([join(folder.path, 'map'), join(folder.path, 'nergens')]);
    expect(statuses(report)).toEqual(['de-brug-is-open created', 'de-sluis-is-dicht created']);
    expect(report.problems.map(({ code, file }) => `${code} ${relative(folder.path, file)}`)).toEqual([
      'path-not-found nergens',
      'unknown-format map/README.md',
      'binary-file map/foto.txt',
      'empty-file map/leeg.txt',
    ]);
  });

  it('names files in problems as they were typed', async () => {
    await folder.original('leeg.txt', '');
    const typed = relative(process.cwd(), join(folder.path, 'leeg.txt'));
    expect((await folder.run([typed])).problems[0]?.file).toBe(typed);
  });

  it('makes nothing where there is nothing to import', async () => {
    expect(codes(await folder.run([join(folder.path, 'nergens.txt')]))).toEqual(['path-not-found']);
    expect(existsSync(folder.contentDir)).toBe(false);
  });

  it('does not even read a file of 50 MB', async () => {
    const path = await folder.original('groot.txt', 'x');
    await truncate(path, 50_000_000);
    expect(codes(await folder.run([path]))).toEqual(['file-too-large']);
  });

  it('survives links that lead round in a circle, and takes no file twice', async () => {
    await folder.original('map/brug.txt', BRIDGE);
    await symlink(join(folder.path, 'map'), join(folder.path, 'map/rond'));
    await symlink(join(folder.path, 'map/nergens'), join(folder.path, 'map/stuk'));
    await symlink(join(folder.path, 'map/b'), join(folder.path, 'map/a'));
    await symlink(join(folder.path, 'map/a'), join(folder.path, 'map/b'));
    const report = await folder.run([join(folder.path, 'map'), join(folder.path, 'map/brug.txt')]);
    expect(statuses(report)).toEqual(['de-brug-is-open created']);
    expect(codes(report)).toEqual(['unreadable', 'unreadable', 'path-not-found']);
  });

  it('passes the content folder by when it lies in the folder named', async () => {
    await folder.original('brug.txt', BRIDGE);
    await folder.run([folder.path]);
    expect(await folder.run([folder.path])).toMatchObject({
      articles: [{ status: 'unchanged' }],
      problems: [],
    });
  });

  it('gives two originals of one title slugs of their own, and avoids those of terms', async () => {
    await mkdir(join(folder.contentDir, 'glossary'), { recursive: true });
    await writeFile(
      join(folder.contentDir, 'glossary/de-sluis-is-dicht.md'),
      '---\nterm: X\ntype: concept\n---\n',
    );
    const paths = [
      await folder.original('een.txt', BRIDGE),
      await folder.original('twee.txt', BRIDGE.replace('weer', 'opnieuw')),
      await folder.original('drie.txt', LOCK),
    ];
    const slugs = ['de-brug-is-open', 'de-brug-is-open-2', 'de-sluis-is-dicht-2'];
    expect(statuses(await folder.run(paths))).toEqual(slugs.map((slug) => `${slug} created`));
    expect(statuses(await folder.run(paths))).toEqual(slugs.map((slug) => `${slug} unchanged`));
  });

  it('keeps two originals of one name apart by their hash', async () => {
    await folder.run([await folder.original('a/artikel.txt', BRIDGE)]);
    const report = await folder.run([await folder.original('b/artikel.txt', LOCK)]);
    expect(codes(report)).toEqual([]);
    const hash = createHash('sha256').update(LOCK).digest('hex').slice(0, 8);
    expect(await folder.content(`sources/artikel-${hash}.txt`)).toBe(LOCK);
    expect(await folder.content('sources/artikel.txt')).toBe(BRIDGE);
    expect(await folder.content('articles/de-sluis-is-dicht.md')).toContain(
      `file: sources/artikel-${hash}.txt`,
    );
  });

  it('names an article after its file where the title has no Latin letter', async () => {
    const report = await folder.run([await folder.original('Bericht 12.txt', ' date 2016-12 Москва.\n')]);
    expect(statuses(report)).toEqual(['bericht-12 created']);
  });

  it('copies nothing that lies in sources/ already', async () => {
    await mkdir(join(folder.contentDir, 'sources/2016'), { recursive: true });
    await writeFile(join(folder.contentDir, 'sources/2016/brug.txt'), BRIDGE);
    expect(statuses(await folder.run([join(folder.contentDir, 'sources')]))).toEqual([
      'de-brug-is-open created',
    ]);
    expect(Object.keys(await folder.snapshot()).sort()).toEqual([
      'articles/de-brug-is-open.md',
      'dossier.yaml',
      'sources/2016/brug.txt',
    ]);
    expect(await folder.content('articles/de-brug-is-open.md')).toContain('file: sources/2016/brug.txt');
    expect(statuses(await folder.run([join(folder.contentDir, 'sources')]))).toEqual([
      'de-brug-is-open unchanged',
    ]);
  });

  it('tells how far it is', async () => {
    await folder.original('map/a.txt', BRIDGE);
    await folder.original('map/b.txt', LOCK);
    const calls: string[] = [];
    await folder.run([join(folder.path, 'map')], { onFile: (done, total) => calls.push(`${done}/${total}`) });
    expect(calls).toEqual(['1/2', '2/2']);
  });

  it.each([
    [{ timezone: 'Europe/Rotterdam' }, 'Europe/Rotterdam'],
    [{ lang: 'Dutch!' }, 'Dutch!'],
    [{ outlet: ' ' }, 'outlet'],
  ])('refuses %j and imports nothing', async (options, named) => {
    const report = await folder.run([await folder.original('brug.txt', BRIDGE)], options);
    expect(report.articles).toEqual([]);
    expect(report.problems).toMatchObject([{ code: 'invalid-value' }]);
    expect(report.problems[0]?.message).toContain(named);
    expect(existsSync(folder.contentDir)).toBe(false);
  });
});

describe('what the file system refuses', () => {
  it('is a problem with the path, and leaves nothing half written', async () => {
    await mkdir(folder.contentDir);
    await writeFile(join(folder.contentDir, 'articles'), 'een bestand waar een map moet zijn');
    const report = await folder.run([
      await folder.original('brug.txt', BRIDGE),
      await folder.original('sluis.txt', LOCK),
    ]);
    expect(report.articles).toEqual([]);
    expect(report.problems).toMatchObject([
      { code: 'unreadable', file: join(folder.contentDir, 'articles/de-brug-is-open.md') },
      { code: 'unreadable', file: join(folder.contentDir, 'articles/de-sluis-is-dicht.md') },
    ]);
    expect(await folder.content('articles')).toBe('een bestand waar een map moet zijn');
    expect((await readdir(join(folder.contentDir, 'sources'))).sort()).toEqual(['brug.txt', 'sluis.txt']);
  });

  it('is a problem where the content folder is a file', async () => {
    await writeFile(folder.contentDir, 'tekst');
    expect(codes(await folder.run([await folder.original('brug.txt', BRIDGE)]))).toEqual(['unreadable']);
  });

  it('does not read what never ends', async () => {
    expect(codes(await folder.run(['/dev/zero']))).toEqual(['unreadable']);
  });
});
