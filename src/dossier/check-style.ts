import { access } from 'node:fs/promises';
import { problem, type Problem } from '../core/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { CONFIG_FILE, type ReadConfig } from './read-config.ts';

/** Whether the style sheet that the configuration names is there. */
export async function checkStyle(folder: ContentFolder, { config, placeOf }: ReadConfig): Promise<Problem[]> {
  if (config?.style === undefined) return [];
  try {
    await access(folder.resolve(config.style));
    return [];
  } catch {
    const place = placeOf?.(['style']) ?? { file: folder.display(CONFIG_FILE) };
    return [problem('path-not-found', place, `The style sheet ${config.style} is not in the content folder`)];
  }
}
