import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { importFiles, type ImportReport } from '../../src/dossier/import-files.ts';
import type { ImportOptions } from '../../src/dossier/import-options.ts';

export const BRIDGE =
  ' date 2016-12 Redactie − 28/12/16, 9:05 − bron: ANP\n\nDe brug is open. Er wordt weer gevaren.\n';
export const LOCK = ' date 2017-01 De sluis is dicht. Er wordt niet gevaren.\n';

/** A temporary folder with originals, and a content folder in it that is not there yet. */
export class ImportFolder {
  readonly path: string;
  readonly contentDir: string;

  constructor(path: string) {
    this.path = path;
    this.contentDir = join(path, 'mijn-dossier');
  }

  static async make(): Promise<ImportFolder> {
    return new ImportFolder(await mkdtemp(join(tmpdir(), 'dossier-import-')));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  /** Writes an original and gives its path. */
  async original(name: string, text: string | Uint8Array): Promise<string> {
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  }

  run(paths: readonly string[], options: Partial<ImportOptions> = {}): Promise<ImportReport> {
    const { contentDir } = this;
    return importFiles(paths, { contentDir, force: false, timezone: 'Europe/Amsterdam', ...options });
  }

  /** The text of a file of the content folder. */
  content(name: string): Promise<string> {
    return readFile(join(this.contentDir, name), 'utf8');
  }

  /** Every file of the content folder with its bytes' hash and the moment it was last written. */
  async snapshot(): Promise<Record<string, string>> {
    const files: Record<string, string> = {};
    for (const entry of await readdir(this.contentDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      files[relative(this.contentDir, path)] = `${hash} ${(await stat(path)).mtimeMs}`;
    }
    return files;
  }
}

export const codes = ({ problems }: ImportReport): string[] => problems.map(({ code }) => code);
export const statuses = ({ articles }: ImportReport): string[] =>
  articles.map(({ slug, status }) => `${slug} ${status}`);
