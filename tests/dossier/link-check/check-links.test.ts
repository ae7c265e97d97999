import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { checkLinks } from '../../../src/dossier/link-check/check-links.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const DAY = 24 * 60 * 60 * 1000;

let server: Server;
let host = '';
let dir = '';
/** `HEAD /path`, in order. */
let asked: string[] = [];
let waits: number[] = [];
let now = Date.UTC(2026, 0, 1);
let pages: Record<string, Answer> = {};

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

beforeEach(async () => {
  [asked, waits, pages] = [[], [], { '/robots.txt': status(404) }];
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    (pages[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  dir = await temporaryFolder();
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function write(files: Record<string, string>): Promise<void> {
  await mkdir(join(dir, 'content', 'articles'), { recursive: true });
  await mkdir(join(dir, 'content', 'glossary'), { recursive: true });
  await writeFile(join(dir, 'content', 'dossier.yaml'), 'title: Proef\n');
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'content', name), text);
}

const article = (fields: string) => `---\ntitle: Brug\ndate: 2017-03-14\n${fields}---\n\nDe brug is open.\n`;

async function check(get: typeof fetch = fetch) {
  const folder = contentFolder('content', dir);
  const dossier = await loadDossier(folder);
  const web = {
    fetch: get,
    now: () => now,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const found = await checkLinks(folder, dossier, { web, cacheFile: join(dir, 'cache', 'links.json') });
  const lines = found.problems.map(
    ({ file, line, column, code, message }) =>
      `${file}:${line}:${column} ${code} ${message.replaceAll(host, '')}`,
  );
  return { ...found, lines };
}

describe('checkLinks', () => {
  it('reports what is gone, where it is named, with the archived copy', async () => {
    pages['/oud'] = status(404);
    pages['/kopie'] = status(200);
    await write({ 'articles/brug.md': article(`url: ${host}/oud\narchived:\n  - url: ${host}/kopie\n`) });
    const { lines, problems } = await check();
    expect(lines).toEqual(['content/articles/brug.md:4:1 link-dead /oud is gone: the answer is 404.']);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      fix: expect.stringContaining(`${host}/kopie`) as string,
    });
  });

  it('looks at terms and references too, and asks for an address once', async () => {
    pages['/een'] = status(410);
    await write({
      'glossary/brug.md': `---\nterm: Brug\ntype: place\nsameAs:\n  - ${host}/een\n---\n\nBrug.\n`,
      'references.json': JSON.stringify([{ id: 'a', type: 'webpage', URL: `${host}/een` }], null, 2),
    });
    const { lines, addresses } = await check();
    expect(addresses).toBe(1);
    expect(lines).toEqual([
      'content/glossary/brug.md:5:5 link-dead /een is gone: the answer is 410.',
      'content/references.json:5:12 link-dead /een is gone: the answer is 410.',
    ]);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /een', 'GET /een']);
  });

  it('asks with GET where HEAD is not understood', async () => {
    pages['/x'] = (request, response) => {
      response.writeHead(request.method === 'GET' ? 200 : 405).end('tekst');
    };
    await write({ 'articles/brug.md': article(`url: ${host}/x\n`) });
    expect((await check()).lines).toEqual([]);
  });

  it('follows moves, and tells of those for good', async () => {
    pages['/tijdelijk'] = status(302, { location: '/nieuw' });
    pages['/oud'] = status(301, { location: `${host}/nieuw` });
    pages['/weg'] = status(302, { location: '/' });
    pages['/rond'] = status(301, { location: '/rond' });
    pages['/nieuw'] = status(200);
    pages['/'] = status(200);
    const urls = ['tijdelijk', 'oud', 'weg', 'rond'].map((name) => `  - url: ${host}/${name}\n`);
    await write({ 'articles/brug.md': article(`archived:\n${urls.join('')}`) });
    expect((await check()).lines).toEqual([
      'content/articles/brug.md:6:5 link-moved /oud has moved to /nieuw.',
      'content/articles/brug.md:7:5 link-moved /weg leads to the front page of its site, so what stood there may be gone.',
      'content/articles/brug.md:8:5 link-unclear /rond could not be checked: it leads from one address to another without end.',
    ]);
  });

  it('leaves alone what robots.txt closes, and waits between two questions', async () => {
    pages['/robots.txt'] = (_, response) => response.end('User-agent: Dossier\nDisallow: /dicht\n');
    pages['/een'] = status(200);
    pages['/twee'] = status(200);
    const urls = ['dicht', 'een', 'twee'].map((name) => `  - url: ${host}/${name}\n`);
    await write({ 'articles/brug.md': article(`archived:\n${urls.join('')}`) });
    expect((await check()).lines).toEqual([
      'content/articles/brug.md:5:5 link-unclear /dicht could not be checked: the site asks programs not to look.',
    ]);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /een', 'HEAD /twee']);
    expect(waits).toEqual([1000, 1000]);
  });

  it('stops asking a site that has had enough', async () => {
    pages['/een'] = status(429);
    const urls = ['een', 'twee'].map((name) => `  - url: ${host}/${name}\n`);
    await write({ 'articles/brug.md': article(`archived:\n${urls.join('')}`) });
    const { lines } = await check();
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['link-unclear', 'link-unclear']);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /een']);
  });

  it('remembers answers for a week, bad ones for a day', async () => {
    pages['/goed'] = status(200);
    pages['/slecht'] = status(404);
    await write({ 'articles/brug.md': article(`url: ${host}/goed\narchived:\n  - url: ${host}/slecht\n`) });
    await check();
    asked = [];
    expect(await check()).toMatchObject({ remembered: 2, lines: [expect.stringContaining('link-dead')] });
    expect(asked).toEqual([]);
    now += 2 * DAY;
    expect(await check()).toMatchObject({ remembered: 1 });
    expect(asked).not.toContain('HEAD /goed');
    now += 6 * DAY;
    expect(await check()).toMatchObject({ remembered: 0 });
  });

  it('says one thing where nobody answers at all, and keeps nothing of it', async () => {
    await write({
      'articles/brug.md': article(`url: ${host}/een\narchived:\n  - url: http://nergens.invalid/x\n`),
    });
    const failing = () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      );
    const { lines } = await check(failing);
    expect(lines).toEqual(['content/dossier.yaml:1:1 link-unclear No web address answered.']);
    asked = [];
    await check();
    expect(asked).toContain('HEAD /een');
  });

  it('calls silence beside other answers unclear, not dead', async () => {
    pages['/een'] = status(200);
    await write({
      'articles/brug.md': article(`url: ${host}/een\narchived:\n  - url: http://127.0.0.1:9/x\n`),
    });
    const { lines } = await check();
    expect(lines).toEqual([expect.stringMatching(/link-unclear .* no answer/)]);
  });

  it('lives with a damaged cache, and has none in the content folder', async () => {
    pages['/een'] = status(200);
    await mkdir(join(dir, 'cache'));
    await writeFile(join(dir, 'cache', 'links.json'), '{"http');
    await write({ 'articles/brug.md': article(`url: ${host}/een\n`) });
    expect((await check()).lines).toEqual([]);
    expect(existsSync(join(dir, 'content', 'links.json'))).toBe(false);
  });
});
