import { type Files, resolveImports } from './resolve-imports.ts';

/** Cycles among the imports of files, each as `a → b → a`; one is named for every import that closes a cycle. */
export function importCycles(files: Files): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of resolveImports(files)) targets.set(from, [...(targets.get(from) ?? []), to]);
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || finished.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
