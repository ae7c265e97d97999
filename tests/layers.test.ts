import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impurities } from './layers/impurities.ts';
import { importCycles } from './layers/import-cycles.ts';
import { readImports } from './layers/read-imports.ts';
import { resolveImports } from './layers/resolve-imports.ts';
import { wrongArrows } from './layers/wrong-arrows.ts';
import { ROOT } from './setup/paths.ts';

const MOST_LINES = 300;
const CODE = /\.(?:ts|mjs|astro|css)$/;
const GRAB_BAGS = /\/(?:utils?|common|helpers?|lib|misc|shared)\//;

const source = readFiles('src');
const tests = readFiles('tests');

describe('the source', () => {
  it('is there', () => {
    expect([...source.keys()]).toEqual(expect.arrayContaining(['src/core/problem.ts', 'src/cli/bin.mjs']));
    expect(source.size).toBeGreaterThan(20);
  });

  it('has arrows that point downwards only', () => {
    expect(wrongArrows(source)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(importCycles(source)).toEqual([]);
  });

  it('keeps core pure', () => {
    const core = [...source].filter(([file]) => file.startsWith('src/core/'));
    expect(core.length).toBeGreaterThan(10);
    expect(core.flatMap(([file, text]) => impurities(file, text))).toEqual([]);
  });

  it('imports gray-matter in one place', () => {
    const importers = [...source].filter(([file, text]) => readImports(file, text).includes('gray-matter'));
    expect(importers.map(([file]) => file)).toEqual(['src/core/frontmatter.ts']);
  });

  it('plans sites without browser code: of scripts it takes the form of the data that they read', () => {
    const taken = resolveImports(new Map([...source].filter(([file]) => file.startsWith('src/site/'))))
      .map(({ to }) => to)
      .filter((to) => to.startsWith('src/scripts/'));
    expect([...new Set(taken)]).toEqual(['src/scripts/cite/citing-data.ts']);
  });

  it('has no folder for odds and ends', () => {
    expect([...source.keys()].filter((file) => GRAB_BAGS.test(file))).toEqual([]);
  });

  it('has no file longer than people like to read', () => {
    const long = [...source, ...tests].filter(([, text]) => text.split('\n').length - 1 > MOST_LINES);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});

describe('the guard itself', () => {
  const page = `---
import Base from '../layouts/Base.astro';
---
<Base /><script>import { open } from '../cli/open.ts';</script><script src="../scripts/search.ts"></script>`;

  it('reads every way to import', () => {
    const code = `import a from './a.ts'; import './b.css'; import type { C } from './c.ts';
      export { d } from './d.ts'; const e = await import('./e.ts'); // import './not.ts'`;
    expect(readImports('src/core/x.ts', code)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts']);
    const found = ['../layouts/Base.astro', '../cli/open.ts', '../scripts/search.ts'];
    expect(readImports('src/pages/x.astro', page)).toEqual(found);
    expect(readImports('src/styles/x.css', `@import './fonts.css';\n@import url("a.css");`)).toEqual([
      './fonts.css',
      'a.css',
    ]);
  });

  it.each([
    ['src/core/a.ts', `import '../dossier/x.ts';`],
    ['src/core/deep/a.ts', `import type { X } from '../../markdown/x.ts';`],
    ['src/markdown/a.ts', `import '../dossier/x.ts';`],
    ['src/dossier/a.ts', `import '../integrations/x.ts';`],
    ['src/dossier/a.ts', `export * from '../cli/x.ts';`],
    ['src/dossier/a.ts', `import '../site/x.ts';`],
    ['src/site/a.ts', `import '../integrations/x.ts';`],
    ['src/site/a.ts', `import '../components/x.ts';`],
    ['src/scripts/a.ts', `import '../site/x.ts';`],
    ['src/integrations/a.ts', `import '../components/x.ts';`],
    ['src/integrations/a.ts', `import '../cli/x.ts';`],
    ['src/cli/a.ts', `const x = import('../pages/x.ts');`],
    ['src/components/A.astro', `---\nimport X from '../layouts/X.astro';\n---`],
    ['src/layouts/A.astro', `---\nimport X from '../pages/X.astro';\n---`],
    ['src/pages/a.astro', page],
    ['src/scripts/a.ts', `import '../dossier/x.ts';`],
    ['src/core/a.ts', `import '../../tests/x.ts';`],
    ['src/core/a.ts', `import '../env.ts';`],
    ['src/gadgets/a.ts', `import './b.ts';`],
  ])('sees the wrong arrow of %s: %s', (file, text) => {
    expect(wrongArrows(new Map([[file, text]]))).toHaveLength(1);
  });

  it.each([
    ['src/core/a.ts', `import './deep/x.ts'; import { z } from 'zod';`],
    ['src/dossier/a.ts', `import '../core/x.ts'; import '../markdown/x.ts'; import 'node:fs';`],
    ['src/site/a.ts', `import '../dossier/x.ts'; import '../markdown/x.ts'; import '../i18n/x.ts';`],
    ['src/integrations/a.ts', `import '../site/x.ts'; import '../dossier/x.ts';`],
    ['src/cli/a.ts', `import '../integrations/x.ts'; import '../dossier/x.ts'; import '../core/x.ts';`],
    [
      'src/pages/a.astro',
      `---\nimport X from '../layouts/X.astro';\n---\n<script src="../scripts/a.ts"></script>`,
    ],
  ])('lets the right arrows of %s be: %s', (file, text) => {
    expect(wrongArrows(new Map([[file, text]]))).toEqual([]);
  });

  it('sees cycles, long and short', () => {
    const files = new Map([
      ['src/core/a.ts', `import './b.ts';`],
      ['src/core/b.ts', `import './c.ts';`],
      ['src/core/c.ts', `import './a.ts'; import './d.ts';`],
      ['src/core/d.ts', `import './d.ts'; import './e.ts';`],
      ['src/core/e.ts', ''],
    ]);
    expect(importCycles(files)).toEqual([
      'src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts',
      'src/core/d.ts → src/core/d.ts',
    ]);
    files.set('src/core/c.ts', '');
    files.set('src/core/d.ts', '');
    expect(importCycles(files)).toEqual([]);
  });

  it.each([
    `import { readFile } from 'node:fs/promises';`,
    `import fs from 'fs';`,
    `import type { AstroConfig } from 'astro';`,
    `console.log('x');`,
    `const now = Date.now();`,
    `const now = new Date();`,
    `const x = Math.random();`,
    `const x = process.env['X'];`,
    `const x = await fetch('x');`,
  ])('sees that this is not pure: %s', (text) => {
    expect(impurities('src/core/a.ts', text)).toHaveLength(1);
  });

  it.each([
    `// console.log, Date.now() and Math.random() are not for us`,
    `const text = 'console.log(Date.now())';`,
    `const date = new Date(0); const process = (x: number) => x; export const y = { process };`,
    `const read = (document: Map<string, string>) => document.get('x');`,
    `import { createHash } from 'node:crypto'; import { z } from 'zod';`,
  ])('sees that this is pure: %s', (text) => {
    expect(impurities('src/core/a.ts', text)).toEqual([]);
  });
});

function readFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => CODE.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}
