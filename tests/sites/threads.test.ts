import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { fileDifferences } from './file-differences.ts';
import { filesOf } from './files-of.ts';

/** Enough articles that a build starts threads, where the machine has processors for them. */
const ARTICLES = 420;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  const content = join(folder, 'content');
  for (const name of ['articles', 'glossary', 'public'])
    await mkdir(join(content, name), { recursive: true });
  await writeFile(join(content, 'dossier.yaml'), 'title: Veel\nlang: nl\n');
  await writeFile(
    join(content, 'glossary', 'brug.md'),
    '---\nterm: Wijde Brug\ntype: place\n---\n\nEen brug.\n',
  );
  await writeFile(join(content, 'public', 'beeld.bin'), Buffer.alloc(2_000_000, 7));
  for (let index = 0; index < ARTICLES; index++) {
    const day = String((index % 28) + 1).padStart(2, '0');
    const text = `De Wijde Brug ging ${index} keer “open”.`;
    await writeFile(
      join(content, 'articles', `dag-${index}.md`),
      `---\ntitle: Dag ${index}\ndate: 2016-11-${day}\noutlet: De Bode\n---\n\n${text}\n`,
    );
  }
  await build('content', 'site', 'cache');
});

afterAll(() => removeFolder(folder));

it('builds after an edit, and after somebody’s hand, what a clean build makes of the same', async () => {
  const article = join(folder, 'content', 'articles', 'dag-7.md');
  await writeFile(article, (await readFile(article, 'utf8')).replace('“open”', 'dicht en “open”'));
  await rm(join(folder, 'site', 'articles', 'dag-9', 'index.html'));
  await writeFile(join(folder, 'site', 'articles', 'dag-11', 'index.html'), 'somebody else');
  await build('content', 'site', 'cache');
  await cp(join(folder, 'content'), join(folder, 'copy'), { recursive: true });
  await build('copy', 'clean', 'empty');
  const [site, clean] = [await filesOf(join(folder, 'site')), await filesOf(join(folder, 'clean'))];
  expect(site.size).toBeGreaterThan(5 * ARTICLES);
  expect(fileDifferences(site, clean)).toEqual([]);
  expect(site.get('articles/dag-7/index.html')).toContain('keer dicht en ');
});

async function build(content: string, out: string, cache: string): Promise<void> {
  const { code, stderr } = await runDossier(['build', '--content', content, '--out', out], folder, {
    DOSSIER_CACHE: join(folder, cache),
    SOURCE_DATE_EPOCH: String(Date.parse('2026-03-01') / 1000),
  });
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}:\n${stderr}`);
}
