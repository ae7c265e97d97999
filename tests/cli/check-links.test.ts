import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function run(cwd: string, ...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, {
    cwd,
    interactive: false,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_style, text) => text,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

it('dossier check --links reports what is gone, in words and as JSON, and asks nothing without being asked', async () => {
  const host = await serve(404);
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'content', 'articles'), { recursive: true });
  await writeFile(join(cwd, 'content', 'dossier.yaml'), 'title: T\n');
  const article = `---\ntitle: X\ndate: 2016\nurl: ${host}/x\n---\n\nTekst.\n`;
  await writeFile(join(cwd, 'content', 'articles', 'x.md'), article);

  expect((await run(cwd, 'check')).err).not.toContain('link-dead');

  const found = await run(cwd, 'check', '--links', '--cache', 'antwoorden');
  expect(found.err).toContain(`content/articles/x.md:4:1 link-dead  ${host}/x is gone: the answer is 404.`);
  expect(found.err).toContain('1 addresses (0 as answered before)');
  expect(found.code).toBe(0);
  expect(await readFile(join(cwd, 'antwoorden', 'links.json'), 'utf8')).toContain(`${host}/x`);

  const again = await run(cwd, 'check', '--links', '--cache', 'antwoorden', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ links: { addresses: 1, remembered: 1 } });
  expect(again.out).toContain('"link-dead"');

  expect((await run(cwd, 'check', '--links', '--watch')).code).toBe(2);
});
