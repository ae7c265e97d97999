import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { configSchema } from '../core/schema/config.ts';
import { stringifyYaml } from '../core/yaml.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a small dossier.yaml where there is none, so that its folder is a dossier, with the folder's name as title. */
export async function ensureConfig(path: string, lang: string | undefined, timezone: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const title = titleOf(dirname(path));
  const defaults = configSchema.parse({ title });
  const config = {
    title,
    lang: lang ?? defaults.lang,
    ...(timezone !== defaults.timezone && { timezone }),
  };
  await writeAtomically(path, stringifyYaml(config));
}

function titleOf(folder: string): string {
  const words = basename(resolve(folder))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Dossier' : words.charAt(0).toUpperCase() + words.slice(1);
}
