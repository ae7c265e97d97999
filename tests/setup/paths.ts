import { join } from 'node:path';

/** The repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What tests may keep between runs: gone with node_modules, never in the way of git or of the site. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'dossier');

/** The articles the project was first tried on; they are not part of it, and may be absent. */
export const SEEDS = join(ROOT, '..', 'shared', 'seeds');
