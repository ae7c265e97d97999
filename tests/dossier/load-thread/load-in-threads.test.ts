import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContentFolder, contentFolder } from '../../../src/dossier/content-folder.ts';
import type { LoadAnswer, LoadQuestion, LoadThread } from '../../../src/dossier/load-thread/messages.ts';
import { type LoadedDossier, openLoader } from '../../../src/dossier/open-loader.ts';
import { startThread } from '../../../src/dossier/thread/start-thread.ts';
import { writeLedger } from '../../../src/dossier/write-ledger.ts';
import { removeFolder } from '../../setup/remove-folder.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { plainDossier } from '../plain-dossier.ts';

/** The program of the thread, which runs on any machine. */
const THREAD = '../../../src/dossier/load-thread/load-thread';

/** Enough that a thread is started for reading, and has a part of it. */
const ARTICLES = 750;

const TERMS = {
  aleppo: 'term: Aleppo\ntype: place',
  assad: 'term: Bashar al-Assad\ntype: person\naliases: [{ text: Assad, shared: true }]',
  maher: 'term: Maher al-Assad\ntype: person\naliases: [{ text: Assad, shared: true }]',
  is: 'term: Islamitische Staat\ntype: organisation\naliases: [IS]\nrelated: [aleppo]',
};

/** Of everything a few: links with and without a text, citations, code, ambiguous names, and all kinds of mistakes. */
const TEXTS: readonly string[] = [
  'In Aleppo sprak Assad met IS. De IS-leden zwegen.',
  'Zie [[aleppo]] en [[is|de groep]]; lees ook [[dag-3]] en [[nergens]].',
  '> Een citaat van Bashar al-Assad.\n\nDaarna sprak Assad [@boek, p. 3] en [@niets].',
  '## Kop\n\nHet Islamitisch Front (IF) en `Aleppo`. IF trok naar Alepp\u00F3.',
  'Dezelfde zin over Aleppo die lang genoeg is om in twee artikelen als hetzelfde te worden herkend, woord voor woord.',
];

const MISTAKES: readonly string[] = [
  '',
  'Geen kop.',
  '---\ntitle: [\n---\n',
  '---\ntitel: Fout\ndate: gisteren\n---\nTekst.\n',
];

function articleOf(index: number): string {
  const mistake = index % 97 === 5 ? MISTAKES[Math.floor(index / 97) % MISTAKES.length] : undefined;
  const day = String((index % 28) + 1).padStart(2, '0');
  const lang = index % 7 === 0 ? '\nlang: en' : '';
  const text = TEXTS[index % TEXTS.length];
  return (
    mistake ?? `---\ntitle: Dag ${index}\ndate: 2016-11-${day}${lang}\n---\n\n${text}\n\nNummer ${index}.\n`
  );
}

let dir = '';
let folder: ContentFolder;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  folder = contentFolder('content', dir);
  for (const name of ['articles', 'glossary']) await mkdir(folder.resolve(name), { recursive: true });
  await writeFile(folder.resolve('dossier.yaml'), 'title: Veel\nlang: nl\n');
  await writeFile(folder.resolve('references.json'), '[{ "id": "boek", "type": "book", "title": "Boek" }]');
  for (const [slug, fields] of Object.entries(TERMS))
    await writeFile(folder.resolve(join('glossary', `${slug}.md`)), `---\n${fields}\n---\n\nUitleg.\n`);
  for (let index = 0; index < ARTICLES; index++)
    await writeFile(folder.resolve(`articles/dag-${index}.md`), articleOf(index));
  await writeFile(folder.resolve('articles/Zo Niet.md'), articleOf(1));
}, 60_000);

afterAll(() => removeFolder(dir));

const load = (startThread?: () => LoadThread | undefined, from = folder): Promise<LoadedDossier> =>
  openLoader(from, { day: '2026-01-01', ...(startThread && { startThread }) }).load();

/** A real thread that does not answer all that it is asked. */
function listening(answers: (asked: number) => boolean): { start: () => LoadThread; asked: string[] } {
  const asked: string[] = [];
  const start = (): LoadThread => {
    const thread = startThread<LoadQuestion, LoadAnswer>(THREAD, import.meta.url, 16);
    return {
      ...thread,
      ask: async (question, transfer) => {
        asked.push(...Object.keys(question));
        if (!answers(asked.length)) thread.dismiss();
        return thread.ask(question, transfer);
      },
    };
  };
  return { start, asked };
}

describe('a dossier of which a thread loads a part', () => {
  it('is what it is without the thread, and so is one with a ledger', async () => {
    const alone = await load();
    const { start, asked } = listening(() => true);
    const together = await load(start);
    expect(plainDossier(together)).toEqual(plainDossier(alone));
    expect(new Set(asked)).toEqual(new Set(['files', 'glossary', 'program', 'articles']));
    expect(alone.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['invalid-slug', 'empty-file', 'ambiguous-mention', 'unresolved-link']),
    );

    const copy = contentFolder('content', await temporaryFolder());
    await cp(folder.path, copy.path, { recursive: true });
    if (alone.update) await writeLedger(copy, alone.update);
    for (const index of [0, ARTICLES - 1]) {
      const path = copy.resolve(`articles/dag-${index}.md`);
      await writeFile(path, (await readFile(path, 'utf8')).replace('Aleppo', 'Aleppo zelf'));
    }
    const anchored = await load(undefined, copy);
    expect(plainDossier(await load(start, copy))).toEqual(plainDossier(anchored));
    expect(anchored.articles[0]?.body.passages[0]?.text).toContain('zelf');
  }, 120_000);

  it.each([0, 1, 3, 5])(
    'loses nothing where the thread ends after %i questions',
    async (questions) => {
      const { start, asked } = listening((count) => count <= questions);
      expect(plainDossier(await load(start))).toEqual(plainDossier(await load()));
      expect(asked.length).toBeGreaterThan(questions);
    },
    120_000,
  );

  it('is loaded here where none can be started', async () => {
    const alone = plainDossier(await load());
    expect(plainDossier(await load(() => undefined))).toEqual(alone);
    const cannot = (): never => {
      throw new Error('No room for a thread');
    };
    expect(plainDossier(await load(cannot))).toEqual(alone);
  }, 120_000);
});
