import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { startStaticServer } from './static-server.ts';

test('serves files, text compressed, and counts what went over the line', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'search'));
  const html = '<p>bestand</p>'.repeat(500);
  await writeFile(join(folder, 'search', 'index.html'), html);
  await writeFile(join(folder, 'shard.bin'), Buffer.alloc(10_000, 'x'));
  const server = await startStaticServer([folder], { roundTrip: 1, bytesPerSecond: 10_000_000 });
  try {
    const page = await fetch(`${server.url}search/?q=x`);
    expect(await page.text()).toBe(html);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    const shard = await fetch(`${server.url}shard.bin`);
    expect((await shard.bytes()).length).toBe(10_000);
    expect((await fetch(`${server.url}absent.js`)).status).toBe(404);
    const [first, second, ...rest] = server.sent();
    expect(first?.path).toBe('/search/index.html');
    expect(first?.bytes).toBeLessThan(html.length / 10);
    expect(second).toEqual({ path: '/shard.bin', bytes: 10_000 });
    expect(rest).toEqual([]);
    expect(server.sent()).toEqual([]);
  } finally {
    await server.close();
  }
});

test('of several folders the first that has a file gives it', async () => {
  const one = await temporaryFolder();
  const other = await temporaryFolder();
  await writeFile(join(one, 'a.js'), 'one');
  await writeFile(join(other, 'a.js'), 'other');
  await writeFile(join(other, 'b.js'), 'other');
  const server = await startStaticServer([one, other]);
  try {
    const texts = await Promise.all(
      ['a.js', 'b.js'].map(async (name) => (await fetch(server.url + name)).text()),
    );
    expect(texts).toEqual(['one', 'other']);
  } finally {
    await server.close();
  }
});
