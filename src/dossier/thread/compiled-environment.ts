import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * The environment of a thread or process that runs programs of Dossier: what Node makes of them is kept for it where its
 * environment says so, since calling Node reaches one thread alone.
 */
export function compiledEnvironment(): NodeJS.ProcessEnv {
  const compiled = getCompileCacheDir();
  // Node has a folder for each of its versions in the one that it is told.
  return compiled === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(compiled) };
}
