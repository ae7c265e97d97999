import { access } from 'node:fs/promises';
import { PROBLEM_CODES } from '../core/problem-codes.ts';
import { type Place, problem, type Problem } from '../core/problem.ts';
import { configSchema, type DossierConfig } from '../core/schema/config.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { type ContentFolder, isFolder } from './content-folder.ts';
import { readText } from './read-text.ts';

/** Name of the configuration in the content folder. */
export const CONFIG_FILE = 'dossier.yaml';

/** The configuration of a dossier, and where its fields stand; none where it is missing or wrong. */
export interface ReadConfig {
  readonly config?: DossierConfig;
  readonly problems: readonly Problem[];
  readonly placeOf?: (path: readonly PropertyKey[]) => Place;
}

/** Reads `dossier.yaml`. Where it is missing or wrong there is no config, and Problems that say why. */
export async function readConfig(folder: ContentFolder): Promise<ReadConfig> {
  const path = folder.resolve(CONFIG_FILE);
  const file = folder.display(CONFIG_FILE);
  if (!(await isFolder(folder.path))) {
    const place = { file: folder.display('') };
    const { fix } = PROBLEM_CODES['config-missing'];
    return { problems: [problem('path-not-found', place, 'There is no such folder.', fix)] };
  }
  if (!(await exists(path))) {
    return {
      problems: [problem('config-missing', { file }, 'There is no dossier.yaml in the content folder.')],
    };
  }
  const text = await readText(path, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = parseYaml(text, file);
  if ('code' in yaml) return { problems: [yaml] };
  const result = validate(configSchema, yaml.data, file, yaml.locate);
  if (!('value' in result)) return result;
  return { config: result.value, problems: [], placeOf: (field) => ({ file, ...yaml.locate(field) }) };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
