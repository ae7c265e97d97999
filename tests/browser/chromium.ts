import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CACHE } from '../setup/paths.ts';

/** A browser program, and what it needs in its environment. */
export interface Chromium {
  /** Undefined where Playwright must find its own download. */
  readonly executablePath: string | undefined;
  readonly env: Readonly<Record<string, string>>;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else one on the PATH, else the one that came with the npm packages
 * (Linux x64), else Playwright's own download (`npx playwright-core install chromium`).
 */
export async function chromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return { executablePath: named, env: {} };
  const system = onPath();
  if (system !== undefined) return { executablePath: system, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  return { executablePath: undefined, env: {} };
}

function onPath(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The package unpacks into the folder for temporary files, however full or shared it is: give it one of our own. */
async function packaged(): Promise<Chromium> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const home = join(CACHE, `chromium-${versionOf(folder)}`);
  if (!existsSync(home)) await unpack(home, join(folder, 'bin', 'al2023.tar.br'));
  const executablePath = join(home, 'chromium');
  const env: Record<string, string> = {};
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(home, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(home, 'fonts');
  return { executablePath, env };
}

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** Into a new folder first: of two runs that start together, one wins and neither sees half a browser. */
async function unpack(home: string, libraries: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const temporary = await mkdtemp(`${home}-`);
  const script = `import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(${JSON.stringify(libraries)});`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: dirname(libraries),
      env: { ...process.env, TMPDIR: temporary },
    });
    await rename(temporary, home);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
