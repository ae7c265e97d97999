import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEEDS } from '../../setup/paths.ts';
import { runDossier } from '../../setup/run-dossier.ts';
import type { RankedPassage, Searcher } from './searcher.ts';

/** The name that every article goes by in the graded queries: its slug comes from its own words. */
const ANY_ARTICLE = 'seeds';

/**
 * The articles the project was first tried on, imported into a new dossier in `folder` and searched by the real command,
 * as somebody at a terminal would. Throws where the command fails.
 */
export async function seedSearcher(folder: string): Promise<Searcher> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'dossier.yaml'), 'title: Eerste artikelen\nlang: nl\n');
  await cp(SEEDS, join(folder, 'raw'), { recursive: true });
  await dossier(['import', join(folder, 'raw'), '--content', folder], folder);
  return {
    name: 'dossier search --json',
    search: async (query) => {
      const printed = await dossier(['search', query, '--json', '--content', folder], folder);
      const passages = JSON.parse(printed) as readonly RankedPassage[];
      return passages.map(({ text }) => ({ article: ANY_ARTICLE, text }));
    },
  };
}

async function dossier(args: readonly string[], folder: string): Promise<string> {
  const { code, stdout, stderr } = await runDossier(args, folder);
  if (code !== 0) throw new Error(`dossier ${args.join(' ')} ended with ${code ?? 'nothing'}: ${stderr}`);
  return stdout;
}
