import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/cli/install.mjs';
import { ROOT } from './paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

const LOCK = {
  '': { name: 'x', version: '1.0.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/@b/c': { version: '2.0.0', dev: true },
  'node_modules/elsewhere': { version: '3.0.0', optional: true, os: ['aix'] },
};

/** A repository whose lock file asks for LOCK, where `present` is installed. */
async function repository(present: Record<string, unknown> | undefined): Promise<string> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }));
  if (present === undefined) return root;
  for (const path of Object.keys(present)) await mkdir(join(root, path), { recursive: true });
  await mkdir(join(root, 'node_modules'), { recursive: true });
  await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
  return root;
}

describe('isInstalled', () => {
  it('holds for this repository, where tests run', () => {
    expect(isInstalled(ROOT)).toBe(true);
  });

  it('needs no packages for other machines', async () => {
    expect(isInstalled(await repository(packages()))).toBe(true);
  });

  it('fails where nothing is installed', async () => {
    expect(isInstalled(await repository(undefined))).toBe(false);
  });

  it('fails where a package is missing from the list', async () => {
    expect(isInstalled(await repository({ 'node_modules/a': { version: '1.0.0' } }))).toBe(false);
  });

  it('fails where a package has another version', async () => {
    expect(isInstalled(await repository({ ...packages(), 'node_modules/a': { version: '1.0.1' } }))).toBe(
      false,
    );
  });

  it('fails where a folder was deleted', async () => {
    const root = await repository(packages());
    await rm(join(root, 'node_modules', '@b'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it('fails where the list is not JSON', async () => {
    const root = await repository(packages());
    await writeFile(join(root, 'node_modules', '.package-lock.json'), '{');
    expect(isInstalled(root)).toBe(false);
  });
});

function packages(): Record<string, unknown> {
  return { 'node_modules/a': LOCK['node_modules/a'], 'node_modules/@b/c': LOCK['node_modules/@b/c'] };
}
