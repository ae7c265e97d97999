import { readdirSync } from 'node:fs';
import { REPOSITORY } from '../repository.ts';

/** Paths of files in the folder of a site that are not of it: somebody else put them there. */
export function straysIn(dir: string, isOfSite: (path: string) => boolean): string[] {
  const strays: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(`${dir}/${folder}`)) {
      const path = `${folder}${entry.name}`;
      if (path === REPOSITORY) continue;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (!isOfSite(path)) strays.push(path);
    }
  }
  return strays;
}

/** What cannot be read holds nothing that can be taken away. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
