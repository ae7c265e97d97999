import { delimiter } from 'node:path';

/**
 * The environment of somebody who has Node and npm and stands in a folder of their own: nothing of this repository on
 * the PATH, and nothing that the npm that runs these tests says to its scripts.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter), NO_COLOR: '1' };
}

const OURS =
  /^(?:npm_(?:package|lifecycle|command|execpath|node|config_local|config_prefix)|init_cwd|node$|vitest|node_env)/i;
