import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { type ServedDossier, serveDossier } from '../setup/serve-dossier.ts';

const BASE = '/krant/';
/** What pages have in `dossier dev` alone. */
const LIVE_SCRIPT = /<script type="module">\nimport \{ followChanges[^<]*<\/script>\n/;

let dir: string;
let content: string;
let server: ServedDossier;
let url: string;
let said: ServedDossier['said'];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-live-'));
  content = join(dir, 'content');
  await cp(join(ROOT, 'tests', 'sites', 'english'), content, { recursive: true });
  server = await serveDossier(['--content', content, '--port', '0', '--base', BASE]);
  ({ url, said } = server);
});

afterAll(async () => {
  expect(await server.stop(), said()).toBe(0);
  await removeFolder(dir);
});

async function page(path: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  return html.replace(LIVE_SCRIPT, '');
}

/** Waits for what the pages show after an edit. */
function shows(path: string): ReturnType<typeof expect.poll> {
  return expect.poll(() => page(path), { timeout: 20_000 });
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const file = join(content, name);
  const text = await readFile(file, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(file, change(text));
}

/** Holds every page and file that is served against those of a build of the same content. */
async function expectAsBuilt(): Promise<void> {
  const out = join(dir, 'site');
  await rm(out, { recursive: true, force: true });
  // A copy: a build writes down what it published.
  const copy = join(dir, 'copy');
  await rm(copy, { recursive: true, force: true });
  await cp(content, copy, { recursive: true });
  const built = await runDossier(['build', '--content', copy, '--out', out, '--base', BASE], dir);
  expect(built.stderr).toContain('pages from');
  const names = (await readdir(out, { recursive: true })).filter((name) =>
    /\.(?:html|json|bib|ris|xml|js|css)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(50);
  const differing: string[] = [];
  for (const name of names) {
    if (name === '.dossier-site.json') continue;
    const path = name.replace(/(^|\/)index\.html$/, '$1');
    if ((await page(path)) !== (await readFile(join(out, name), 'utf8'))) differing.push(name);
  }
  expect(differing).toEqual([]);
}

describe('dossier dev', () => {
  it('serves every page and file as a build would make it', expectAsBuilt);

  it('shows an edited article, and its new title on other pages', async () => {
    await edit(
      'articles/ferry-stops.md',
      (text) => text.replace(/^title: .*$/m, 'title: Ferry halted') + '\nA sentence of the last minute.\n',
    );
    await shows('articles/ferry-stops/').toContain('A sentence of the last minute.');
    expect(await page('articles/')).toContain('Ferry halted');
    await expectAsBuilt();
  });

  it('shows an article that was added, in a folder that was moved in, and forgets one that was deleted', async () => {
    const article = '---\ntitle: Brand new\ndate: 2017-03-20\n---\n\nThe ferry sails again.\n';
    await writeFile(join(content, 'articles', 'brand-new.md'), article);
    await shows('articles/brand-new/').toContain('The ferry sails again.');
    await rename(join(content, 'events'), join(dir, 'away'));
    await mkdir(join(dir, 'other'));
    await writeFile(
      join(dir, 'other', 'launch.md'),
      '---\ntitle: A new launch\ndate: 2017-03-21\n---\n\nAt noon.\n',
    );
    await rename(join(dir, 'other'), join(content, 'events'));
    await shows('timeline/').toContain('A new launch');
    await edit('events/launch.md', (text) => text.replace('At noon', 'At dusk'));
    await shows('timeline/').toContain('At dusk');
    await rm(join(content, 'articles', 'brand-new.md'));
    await expect
      .poll(async () => (await fetch(`${url}articles/brand-new/`)).status, { timeout: 20_000 })
      .toBe(404);
    await expectAsBuilt();
  });

  it('shows a new alias of a term wherever it is used', async () => {
    expect(await page('glossary/bicycle-union/')).not.toContain('last minute');
    await edit('glossary/bicycle-union.md', (text) =>
      text.replace(/^aliases: \[/m, 'aliases: [last minute, '),
    );
    await shows('glossary/bicycle-union/').toContain('last minute');
    await expectAsBuilt();
  });

  it('says what is wrong with a file, on its page and on the terminal, until it is mended', async () => {
    const before = await readFile(join(content, 'articles', 'ferry-stops.md'), 'utf8');
    await writeFile(join(content, 'articles', 'ferry-stops.md'), before.replace(/^title: /m, 'titel: ['));
    await expect
      .poll(async () => (await fetch(`${url}articles/ferry-stops/`)).status, { timeout: 20_000 })
      .toBe(404);
    expect(await page('articles/ferry-stops/')).toMatch(/articles\/ferry-stops\.md:\d+:\d+/);
    await expect.poll(said, { timeout: 20_000 }).toMatch(/\+ .*articles\/ferry-stops\.md/);
    await writeFile(join(content, 'articles', 'ferry-stops.md'), before);
    await shows('articles/ferry-stops/').toContain('A sentence of the last minute.');
    await expect.poll(said, { timeout: 20_000 }).toMatch(/- .*articles\/ferry-stops\.md/);
    await expectAsBuilt();
  });

  it('shows a new title of the dossier, and its style', async () => {
    await edit('dossier.yaml', (text) => text.replace(/^title: .*$/m, 'title: The Other Ferry'));
    await shows('').toContain('The Other Ferry');
    await writeFile(join(content, 'own.css'), 'p { color: teal }\n');
    await shows('dossier.css').toContain('teal');
    await expectAsBuilt();
  });

  it('says what is wrong with the configuration, in the place of a site in another language', async () => {
    const before = await readFile(join(content, 'dossier.yaml'), 'utf8');
    await writeFile(join(content, 'dossier.yaml'), before.replace(/^title: .*$/m, 'title: "The'));
    await shows('about/').toMatch(/<h2>\S*dossier\.yaml:\d+:\d+ yaml-syntax<\/h2>/);
    expect((await fetch(url)).status).toBe(500);
    await writeFile(join(content, 'dossier.yaml'), before);
    await shows('about/').toContain('The Other Ferry');
  });

  it('answers to nobody who comes by the name of another site', async () => {
    const { port } = new URL(url);
    const asked = request({ host: 'localhost', port, path: BASE, headers: { host: `evil.example:${port}` } });
    const [answer] = (await once(asked.end(), 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(403);
    expect(await text(answer)).toContain('--allow-host evil.example');
  });

  it('leads addresses without their last slash to the page', async () => {
    const response = await fetch(`${url}articles/ferry-stops`, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${BASE}articles/ferry-stops/`);
    expect((await fetch(new URL('/elsewhere', url))).status).toBe(404);
    expect((await fetch(`${url}%zz/`)).status).toBe(404);
    expect((await fetch(`${url}__dossier/programs/../../package.json`)).status).toBe(404);
    expect((await fetch(`${url}__dossier/programs/cli/main.ts`)).status).toBe(404);
  });

  it('tells open pages of a change once it has settled', async () => {
    const response = await fetch(`${url}__dossier/changes/`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const { value: first } = await reader.read();
    const html = await (await fetch(url)).text();
    const version = /^data: (\S+)\n\n$/.exec(first!)![1];
    expect(html).toContain(`followChanges(document, "${BASE}__dossier/changes/", "${version}")`);
    await edit('articles/ferry-stops.md', (text) => `${text}\nOnce more.\n`);
    const { value: next } = await reader.read();
    expect(next).toMatch(/^data: \S+\n\n$/);
    expect(next).not.toBe(first);
    await reader.cancel();
    await shows('articles/ferry-stops/').toContain('Once more.');
  });
});
