/**
 * `npm run lockfile`: names in package-lock.json the packages for other machines that npm left out because the registry
 * at hand does not carry them. Without their names `npm ci` refuses the whole file; with them it passes them over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completePackages, type Packages } from './complete-packages.ts';
import { ROOT } from './paths.ts';

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
const { packages, added } = completePackages(lock.packages);
if (added.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added:\n${added.join('\n')}`);
