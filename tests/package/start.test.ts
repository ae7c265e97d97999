import { appendFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runProgram } from '../setup/run-program.ts';

const ADDRESS = /http:\/\/localhost:(\d+)\//;

let clone = '';

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'dossier-clone-'));
  for (const path of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs']) {
    await cp(join(ROOT, path), join(clone, path), { recursive: true });
  }
  await cp(join(ROOT, 'tests', 'sites', 'empty'), join(clone, 'content'), { recursive: true });
  // Installed, as npm would have done it; but what is remembered between runs is its own.
  await mkdir(join(clone, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (name === '.cache') continue;
    await symlink(join(ROOT, 'node_modules', name), join(clone, 'node_modules', name));
  }
});

afterAll(() => removeFolder(clone));

describe('npm start', () => {
  it('builds and serves, and stops when it is told to', async () => {
    const { page, printed, code } = await start('SIGINT');
    expect(page).toContain('Een leeg dossier');
    expect(printed).toMatch(/pages from/);
    expect(printed).not.toContain('Installing');
    expect(code).toBe(0);
  });

  it('does not build again what has not changed', async () => {
    const { page, printed, code } = await start('SIGTERM');
    expect(page).toContain('Een leeg dossier');
    expect(printed).not.toMatch(/pages from/);
    expect(code).toBe(0);
  });

  it.each<[string, () => Promise<void>]>([
    [
      'content that was edited',
      () => writeFile(join(clone, 'content', 'dossier.yaml'), 'title: Een ander dossier\n'),
    ],
    [
      'source that was edited',
      () => appendFile(join(clone, 'src', 'styles', 'base.css'), '\n/* edited */\n'),
    ],
    ['a site that was altered', () => writeFile(join(clone, 'dist', 'index.html'), 'altered')],
    ['a site that was deleted', () => rm(join(clone, 'dist'), { recursive: true })],
  ])('builds again after %s', async (_, change) => {
    await change();
    const { page, printed } = await start('SIGINT');
    expect(printed).toMatch(/pages from/);
    expect(page).toMatch(/Een (?:leeg|ander) dossier/);
  });

  it('takes the next port where one is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const { printed } = await start('SIGINT', '--port', port.toString());
    const taken = Number(ADDRESS.exec(printed)?.[1]);
    expect(taken).toBeGreaterThan(port);
    await new Promise((resolve) => other.close(resolve));
  });
});

interface Started {
  /** The overview, as it was served. */
  readonly page: string;
  readonly printed: string;
  readonly code: unknown;
}

/** Runs what `npm start` runs; looks at the overview once there is an address, then sends the signal. */
async function start(signal: NodeJS.Signals, ...args: string[]): Promise<Started> {
  let printed = '';
  let visit: Promise<string> | undefined;
  const { code } = await runProgram('node', [join('src', 'cli', 'start.mjs'), ...args], {
    cwd: clone,
    env: plainEnvironment(),
    onOutput: (text, kill) => {
      printed += text;
      const address = ADDRESS.exec(printed)?.[0];
      if (address === undefined) return;
      visit ??= fetch(address)
        .then((response) => response.text())
        .finally(() => {
          kill(signal);
        });
    },
  });
  return { page: (await visit) ?? '', printed, code };
}
