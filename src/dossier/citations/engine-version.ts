import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let version: string | undefined;

/** `citeproc 2.4.63`: the program that renders, which is told here without being loaded. It is no dependency of our own. */
export function engineVersion(): string {
  version ??= read();
  return version;
}

function read(): string {
  const plugin = createRequire(import.meta.url).resolve('@citation-js/plugin-csl');
  const file = join(dirname(createRequire(plugin).resolve('citeproc')), 'package.json');
  const { name, version: number } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return `${String(name)} ${String(number)}`;
}
