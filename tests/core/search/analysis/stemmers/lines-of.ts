import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of a file of words in this folder, each as its words. */
export function linesOf(name: string, folder = import.meta.dirname): readonly (readonly string[])[] {
  return readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}
