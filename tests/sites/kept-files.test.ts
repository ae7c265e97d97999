import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { stampsOf } from '../bench/build/written-files.ts';

// Several whole builds each: a busy machine must not fail them.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** Two subjects that have nothing in common: what is written about one is no reason to write a page of the other. */
const CONTENT: Readonly<Record<string, string>> = {
  'dossier.yaml': 'title: Twee streken\nlang: nl\n',
  'public/hallo.txt': 'Hallo.\n',
  'glossary/brug.md': '---\nterm: Wijde Brug\ntype: place\n---\n\nEen brug.\n',
  'glossary/molen.md': '---\nterm: Oude Molen\ntype: place\n---\n\nEen molen.\n',
  'articles/brug-dicht.md': article('Brug dicht', '2016-03-01', 'De Wijde Brug is dicht voor herstel.'),
  'articles/brug-open.md': article('Brug open', '2016-05-01', 'Nu rijdt men weer over de Wijde Brug.'),
  'articles/molen-draait.md': article('Molen draait', '2017-08-01', 'In de wind draait de Oude Molen.'),
  'articles/molen-staat.md': article('Molen staat', '2017-10-01', 'Zonder wind staat de Oude Molen stil.'),
};

let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dossier-kept-'));
  for (const [path, text] of Object.entries(CONTENT)) await write(path, text);
  await build();
});

afterAll(() => removeFolder(home));

it('writes no file where nothing changed', async () => {
  expect(await writtenAfter(() => Promise.resolve())).toEqual([]);
});

it('writes the pages of an article whose text changed, and none about other things', async () => {
  const written = await writtenAfter(() => change('articles/brug-dicht.md', 'voor herstel', 'na herstel'));
  expect(written).toEqual(
    expect.arrayContaining(['articles/brug-dicht/index.html', 'data/articles/brug-dicht.json']),
  );
  expect(written.filter((path) => path.includes('molen'))).toEqual([]);
  expect(written).not.toContain('about/index.html');
});

it('writes the pages that show a term whose definition changed, and none that do not', async () => {
  const written = await writtenAfter(() =>
    change('glossary/molen.md', 'Een molen.', 'Een molen op de dijk.'),
  );
  expect(written).toEqual(
    expect.arrayContaining(['glossary/molen/index.html', 'articles/molen-draait/index.html']),
  );
  expect(written.filter((path) => path.includes('brug'))).toEqual([]);
});

it('writes the pages that a new name of a term is on, and none about other things', async () => {
  const written = await writtenAfter(() =>
    change('glossary/brug.md', 'type: place', 'type: place\naliases: [herstel]'),
  );
  expect(written).toEqual(
    expect.arrayContaining(['glossary/brug/index.html', 'articles/brug-dicht/index.html']),
  );
  expect(written.filter((path) => path.includes('molen'))).toEqual([]);
});

it('writes a file of the dossier’s own that changed, and no page', async () => {
  expect(await writtenAfter(() => write('public/hallo.txt', 'Hallo daar.\n'))).toEqual(['hallo.txt']);
});

it('writes every page where the title of the dossier changed', async () => {
  const written = await writtenAfter(() => change('dossier.yaml', 'Twee streken', 'Brug en molen'));
  const pages = [...stampsOf(join(home, 'site')).keys()].filter((path) => path.endsWith('/index.html'));
  const shown = await Promise.all(pages.map((path) => readFile(path, 'utf8')));
  const naming = pages.filter((_, index) => shown[index]?.includes('Brug en molen'));
  expect(naming.length).toBeGreaterThan(10);
  expect(written).toEqual(expect.arrayContaining(naming.map(below)));
});

/** Paths of the files of the site that a build after an edit wrote anew. */
async function writtenAfter(edit: () => Promise<void>): Promise<readonly string[]> {
  await build();
  const before = stampsOf(join(home, 'site'));
  await edit();
  await build();
  const after = stampsOf(join(home, 'site'));
  const written = [...after]
    .filter(([path, stamp]) => before.get(path) !== stamp)
    .map(([path]) => below(path));
  // The marker says that a build was here, whatever it did.
  return written.filter((path) => path !== '.dossier-site.json');
}

async function build(): Promise<void> {
  const environment = {
    DOSSIER_CACHE: join(home, 'cache'),
    SOURCE_DATE_EPOCH: String(Date.parse('2026-03-01') / 1000),
  };
  const { code, stderr } = await runDossier(['build', '--out', 'site'], home, environment);
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}:\n${stderr}`);
}

async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(home, 'content', path), 'utf8');
  expect(text).toContain(from);
  await write(path, text.replace(from, to));
}

async function write(path: string, text: string): Promise<void> {
  const file = join(home, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function below(path: string): string {
  return path.slice(join(home, 'site').length + 1);
}

function article(title: string, date: string, text: string): string {
  return `---\ntitle: ${title}\ndate: ${date}\noutlet: De Bode\n---\n\n${text}\n`;
}
