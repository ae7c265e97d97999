import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, builtSite } from '../setup/built-site.ts';
import { ROOT, SEEDS } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { brokenLinks } from './broken-links.ts';
import { dataProblems } from './data-problems.ts';
import { htmlProblems } from './html-problems.ts';
import { lostWords } from './lost-words.ts';
import { type Page, readPages } from './read-pages.ts';

/** Pages that every site has, whatever is in it. */
const ALWAYS = [
  '404.html',
  ...['', 'articles/', 'glossary/', 'timeline/', 'sources/', 'references/', 'search/', 'about/'].map(
    (path) => `${path}index.html`,
  ),
];

describe.each([
  ['content', '/'],
  ['content', '/x/'],
  ['tests/sites/english', '/deep/base/'],
  ['tests/sites/empty', '/'],
])('the site of %s under %s', (content, base) => {
  let site: BuiltSite;
  let pages: readonly Page[] = [];

  beforeAll(async () => {
    site = await builtSite(content, base);
    pages = await readPages(site);
  });

  it('has the pages that every site has', () => {
    expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(ALWAYS));
  });

  it('is valid HTML', async () => {
    expect(await htmlProblems(pages)).toEqual([]);
  });

  it('has no address that leads nowhere, and loads nothing from elsewhere', async () => {
    expect(await brokenLinks(site, pages)).toEqual([]);
  });

  it('has a sitemap of the very pages that search engines may know, where the dossier knows its address', async () => {
    const map = await readFile(join(site.dir, 'sitemap.xml'), 'utf8').catch(() => undefined);
    const urls = pages.flatMap(
      ({ html }) => /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(html)?.[1] ?? [],
    );
    if (map === undefined) {
      expect(urls).toEqual([]);
      return;
    }
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
    const known = pages.filter(
      ({ file, html }) => file !== '404.html' && !html.includes('content="noindex"'),
    );
    const addresses = known.map(({ file }) => `${urls[0]!}${base}${file.replace(/index\.html$/, '')}`);
    expect(listed.sort()).toEqual(addresses.sort());
  });

  it('has data as its schemas say', async () => {
    expect(await dataProblems(site.dir)).toEqual([]);
    const files = [
      'articles',
      'terms',
      'mentions',
      'links',
      'claims',
      'events',
      'quotes',
      'csl',
      'references',
    ];
    expect(await readdir(join(site.dir, 'data'))).toEqual(
      expect.arrayContaining(files.map((name) => `${name}.json`)),
    );
  });
});

describe('the site of tests/sites/english', () => {
  const read = async (file: string): Promise<string> => {
    const { dir } = await builtSite('tests/sites/english', '/deep/base/');
    return readFile(join(dir, file), 'utf8');
  };

  it('speaks English, and lets an article speak Dutch', async () => {
    expect(await read('index.html')).toMatch(/<html[^>]* lang="en"/);
    expect(await read('articles/veerpont/index.html')).toMatch(/<h1[^>]* lang="nl"/);
  });

  it('has its own public files and its own style', async () => {
    expect(await read('hello.txt')).toBe('Hello from public/.\n');
    expect(await read('pictures/bridge.svg')).toContain('<svg');
    const sheet = /<link rel="stylesheet" href="\/deep\/base\/([^"]*dossier[^"]*\.css)"/.exec(
      await read('index.html'),
    )?.[1];
    expect(sheet).toBeDefined();
    expect(await read(sheet!)).toContain('--dossier-test');
  });

  it('leads from old addresses to new ones', async () => {
    expect(await read('articles/bridge-is-open/index.html')).toContain('/deep/base/articles/bridge-open/');
    expect(await read('glossary/the-town/index.html')).toContain('/deep/base/glossary/overwater/');
  });

  it('has two reports with the same agency copy side by side', async () => {
    const page = await read('articles/detour-ends-harbour/with/detour-ends-market/index.html');
    expect(page.match(/once the last two sensors/g)).toHaveLength(2);
    expect(await read('articles/detour-ends-market/index.html')).toContain(
      '/deep/base/articles/detour-ends-harbour/with/detour-ends-market/',
    );
  });

  it.each([
    ['claims/index.html', 'contradicted by'],
    ['timeline/index.html', 'explained by'],
    ['articles/ferry-stops/index.html', 'updated by'],
    ['glossary/long-water/index.html', 'confirmed by'],
  ])('says on %s by what it is %s', async (file, relation) => {
    expect(await read(file)).toMatch(
      new RegExp(`>${relation}</span> <a href="/deep/base/articles/detour-ends-harbour/#p-`),
    );
  });

  it('says beside a paragraph who refers to it, and after the text who refers to an item', async () => {
    const page = await read('articles/bridge-open/index.html');
    expect(page).toMatch(
      /<\/p><a class="passage-link"[^>]*><\/a><a class="passage-cite"[^>]*><\/a><details class="passage-referrers"/,
    );
    expect(page.match(/<details class="section referrers"/g)).toHaveLength(1);
    expect(page.slice(page.indexOf('section referrers')).match(/timeline\/#opening/g)).toHaveLength(1);
  });

  it('shows signs of HTML as signs', async () => {
    expect(await read('articles/bridge-open/index.html')).toMatch(/&lt;after seven months(?:>|&gt;)/);
  });

  it('links the first mention, and none that the editor forbids', async () => {
    const mentions = JSON.parse(await read('data/mentions.json')) as {
      article: string;
      term: string;
      text: string;
      linked: boolean;
    }[];
    const town = mentions.filter(({ article, term }) => article === 'bridge-open' && term === 'overwater');
    expect(town.map(({ linked }) => linked)).toEqual([true, ...town.slice(1).map(() => false)]);
    expect(town.length).toBeGreaterThan(1);
    expect(mentions.filter(({ text }) => text === 'obu')).toEqual([]);
    expect(mentions.filter(({ text }) => text === 'OBU')).toHaveLength(1);
  });
});

describe.each([
  ['our own originals', join(ROOT, 'tests', 'sites', 'originals')],
  ['the originals of the shipped dossier', join(ROOT, 'content', 'sources')],
  ['the articles the project was first tried on', SEEDS],
])('%s, imported and built', (_, originals) => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-words-'));
  });

  afterAll(() => removeFolder(folder));

  it.runIf(existsSync(originals))('have every word in their article pages, in order', async () => {
    await convertAndBuild(originals);
    expect(await lostWords(originals, join(folder, 'content'), join(folder, 'site'))).toEqual([]);
  });

  it.runIf(existsSync(originals))('are kept byte for byte', async () => {
    const kept = join(folder, 'content', 'sources');
    expect((await readdir(kept)).sort()).toEqual((await readdir(originals)).sort());
    for (const name of await readdir(originals)) {
      expect((await readFile(join(kept, name))).equals(await readFile(join(originals, name)))).toBe(true);
    }
  });

  async function convertAndBuild(from: string): Promise<void> {
    const imported = await runDossier(['import', from, '--content', 'content'], folder);
    expect(imported, imported.stderr).toMatchObject({ code: 0 });
    const built = await runDossier(['build', '--content', 'content', '--out', 'site'], folder);
    expect(built, built.stderr).toMatchObject({ code: 0 });
  }
});

describe('a build', () => {
  it('is the same, byte for byte, when it is made again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-twice-'));
    await cp(join(ROOT, 'tests', 'sites', 'english'), join(folder, 'content'), { recursive: true });
    for (const out of ['one', 'two'])
      expect(await runDossier(['build', '--out', out], folder)).toMatchObject({ code: 0 });
    const names = (await readdir(join(folder, 'one'), { recursive: true })).sort();
    expect((await readdir(join(folder, 'two'), { recursive: true })).sort()).toEqual(names);
    for (const name of names.filter((file) => /\.(?:html|json|css|js)$/.test(file))) {
      expect(await readFile(join(folder, 'one', name), 'utf8'), name).toBe(
        await readFile(join(folder, 'two', name), 'utf8'),
      );
    }
    await rm(folder, { recursive: true });
  });

  it('takes its base from its arguments, whatever the environment says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-environment-'));
    await cp(join(ROOT, 'tests', 'sites', 'english'), join(folder, 'content'), { recursive: true });
    const environment = { BASE_URL: '/elsewhere/', NODE_ENV: 'test', MODE: 'test' };
    expect(await runDossier(['build', '--base', '/x/'], folder, environment)).toMatchObject({ code: 0 });
    const site = { dir: join(folder, 'dist'), base: '/x/' };
    expect(await brokenLinks(site, await readPages(site))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('leaves nothing of the site of before, nor what somebody else put there, which it names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-again-'));
    await cp(join(ROOT, 'tests', 'sites', 'empty'), join(folder, 'content'), { recursive: true });
    expect(await runDossier(['build'], folder)).toMatchObject({ code: 0 });
    await writeFile(join(folder, 'dist', 'theirs.txt'), 'theirs');
    await mkdir(join(folder, 'content', 'public', 'deep'), { recursive: true });
    await writeFile(join(folder, 'content', 'public', 'deep', 'old.html'), 'old');
    expect(await runDossier(['build'], folder)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('theirs.txt') as string,
    });
    expect(existsSync(join(folder, 'dist', 'theirs.txt'))).toBe(false);
    expect(await readFile(join(folder, 'dist', 'deep', 'old.html'), 'utf8')).toBe('old');
    await rm(join(folder, 'content', 'public'), { recursive: true });
    expect(await runDossier(['build'], folder)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'dist', 'deep'))).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(['content', 'dist']);
    await rm(folder, { recursive: true });
  });
});
