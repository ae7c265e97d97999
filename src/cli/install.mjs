import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, inBundle?: boolean }} Entry
 * What npm writes down about an installed package.
 */

/**
 * Installs the dependencies of the repository where node_modules is not what package-lock.json says.
 * @param {string} root the repository
 * @returns {Promise<number>} exit code of npm; 0 where nothing was to be done
 */
export async function ensureInstalled(root) {
  return isInstalled(root) ? 0 : install(root);
}

/**
 * Installs the dependencies of the repository, exactly as package-lock.json says.
 * @param {string} root the repository
 * @returns {Promise<number>} exit code of npm
 */
export async function install(root) {
  console.error('Installing the packages Dossier is made with (once; about half a minute) …');
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  // Its errors are for people; standard output is for what was asked for.
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('npm-cli.js') && existsSync(npm))
    return runNode(process.execPath, [npm, ...args], options);
  return runNode('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a list of what it installed; packages for
 * other machines are optional and may be absent.
 * @param {string} root the repository
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const installed = present[path];
    if (installed === undefined) return entry.optional === true;
    return installed.version === entry.version && existsSync(join(root, path));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined} path of a package → what is known of it
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
