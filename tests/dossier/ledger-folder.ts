import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RULES } from '../../src/core/check/index.ts';
import type { ArticleHistory } from '../../src/core/passage/history.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import type { Article } from '../../src/core/schema/dossier.ts';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import type { LoadedDossier } from '../../src/dossier/open-loader.ts';
import { writeLedger } from '../../src/dossier/write-ledger.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** A dossier in a temporary folder that is edited and built, as far as the ledger is concerned. */
export interface LedgerFolder {
  readonly dir: string;
  readonly write: (files: Readonly<Record<string, string | undefined>>) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** Reads the dossier as a build of that day does, and writes the ledger. */
  readonly build: (day: string) => Promise<LoadedDossier>;
  /** Reads without writing, as every other command does. */
  readonly check: () => Promise<LoadedDossier>;
}

/** An article with these paragraphs. */
export function article(...paragraphs: readonly string[]): string {
  return `---\ntitle: Bericht\ndate: 2016-12-29\n---\n\n${paragraphs.join('\n\n')}\n`;
}

export async function ledgerFolder(files: Readonly<Record<string, string>>): Promise<LedgerFolder> {
  const dir = await temporaryFolder();
  const folder = contentFolder('.', dir);
  const write: LedgerFolder['write'] = async (changes) => {
    for (const [name, text] of Object.entries(changes)) {
      const path = join(dir, name);
      await mkdir(dirname(path), { recursive: true });
      await (text === undefined ? rm(path) : writeFile(path, text));
    }
  };
  await write({ 'dossier.yaml': 'title: T\n', ...files });
  return {
    dir,
    write,
    read: (name) => readFile(join(dir, name), 'utf8'),
    check: () => loadDossier(folder, { rules: RULES }),
    build: async (day) => {
      const dossier = await loadDossier(folder, { day });
      if (dossier.update) await writeLedger(folder, dossier.update);
      return dossier;
    },
  };
}

export function articleOf(dossier: LoadedDossier, slug: string): Article {
  return dossier.articles.find((one) => one.slug === slug)!;
}

export function idsOf(dossier: LoadedDossier, slug: string): readonly string[] {
  return articleOf(dossier, slug).body.passages.map(({ id }) => id);
}

export function historyOf(dossier: LoadedDossier, slug: string): ArticleHistory {
  return dossier.history.get(slug as Slug)!;
}
