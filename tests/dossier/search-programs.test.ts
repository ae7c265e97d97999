import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { searchPrograms } from '../../src/dossier/search-programs.ts';
import { ROOT } from '../setup/paths.ts';

/** Where the making of an index begins; what it is given by others it is told of by prints. */
const BEGINNINGS = [
  'src/core/search/writing/update-index.ts',
  'src/core/search/analysis/analyser-for.ts',
  'src/core/search/analysis/split-compounds.ts',
  'src/core/search/analysis/read-compound-words.ts',
  'src/core/schema/day-range.ts',
  'src/core/schema/edtf-range.ts',
].map((path) => join(ROOT, path));

const IMPORTED = /^(?:import|export) (?!type )[^'";]*?from '(\.[^']+)'/gms;

test('every program that has a hand in an index is among those by which indexes are known', () => {
  const found = new Set(BEGINNINGS);
  for (const path of found)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED))
      found.add(join(dirname(path), name));
  const hashed = new Set(searchPrograms());
  expect(found.size).toBeGreaterThan(BEGINNINGS.length * 10);
  expect([...found].filter((path) => !hashed.has(path))).toEqual([]);
});

test('programs that only read an index are not', () => {
  expect(searchPrograms().filter((path) => /[\\/]search[\\/]ranking[\\/]/.test(path))).toEqual([]);
});
