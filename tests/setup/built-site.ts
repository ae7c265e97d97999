import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fingerprint } from '../../src/cli/fingerprint.mjs';
import { CACHE, ROOT } from './paths.ts';
import { runDossier } from './run-dossier.ts';

/** A site that was really built. */
export interface BuiltSite {
  /** Folder it lies in. Tests read it; none writes to it. */
  readonly dir: string;
  /** Path it was built for. */
  readonly base: string;
}

const SITES = join(CACHE, 'sites');

/** What every site depends on, besides its content. */
const SOURCES = ['src', 'public', 'package.json', 'package-lock.json'];

/**
 * Builds a site with the real command, or takes the one that was built from the very same bytes before. Throws where
 * the build ends with problems.
 */
export async function builtSite(content: string, base = '/'): Promise<BuiltSite> {
  const folder = resolve(ROOT, content);
  const label = `${relative(ROOT, folder)}${base}`.replace(/\W+/g, '-').replace(/-$/, '');
  const dir = join(SITES, `${label}.${fingerprint(ROOT, [...SOURCES, relative(ROOT, folder)]).slice(0, 16)}`);
  if (!existsSync(dir)) {
    await forgetOlder(label);
    const built = await runDossier(['build', '--content', folder, '--out', dir, '--base', base], ROOT);
    if (built.code !== 0)
      throw new Error(`dossier build ended with ${built.code ?? 'nothing'}:\n${built.stderr}`);
  }
  return { dir, base };
}

async function forgetOlder(label: string): Promise<void> {
  await mkdir(SITES, { recursive: true });
  const older = (await readdir(SITES)).filter(
    (name) => name.startsWith(`${label}.`) && !name.includes('.new-'),
  );
  for (const name of older) await rm(join(SITES, name), { recursive: true, force: true });
}
