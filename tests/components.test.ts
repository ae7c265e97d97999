import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './setup/paths.ts';

const PARTS = globSync('src/{components,layouts}/*.astro', { cwd: ROOT });
const TEMPLATES = globSync('src/**/*.astro', { cwd: ROOT });

it('parts of pages wait for nothing, so that Astro lays a page out in one go', () => {
  expect(PARTS.length).toBeGreaterThan(20);
  for (const path of PARTS) expect(read(path), path).not.toMatch(/\bawait\b/);
  // Astro makes a promise of what is set so in a fragment; see src/components/written.ts.
  for (const path of TEMPLATES) expect(read(path), path).not.toMatch(/<Fragment set:html/);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
