import { delimiter } from 'node:path';

/** What npm and Vitest tell the programs they start; BASE_URL, DEV, MODE and the like would be taken for wishes. */
const OURS =
  /^(?:npm_(?:package|lifecycle|command|execpath|node|config_local|config_prefix)|init_cwd$|node(?:_env|_options)?$|vite|tinypool|test$|mode$|dev$|prod$|ssr$|base_url$)/i;

/**
 * The environment of somebody who has Node and npm and stands in a folder of their own: nothing of this repository on
 * the PATH, and nothing that npm and Vitest say to the programs they start.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter), NO_COLOR: '1' };
}
