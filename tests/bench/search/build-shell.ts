import { join } from 'node:path';
import { ROOT } from '../../setup/paths.ts';
import { runDossier } from '../../setup/run-dossier.ts';
import { writeDossier } from '../write-dossier.ts';

/** Builds a real site of a few articles below `folder`: its search page is put in front of a large index. */
export async function buildShell(folder: string): Promise<string> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeDossier(content, { articles: 3, terms: 4 });
  const { code, stderr } = await runDossier(['build', '--content', content, '--out', site], ROOT);
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}: ${stderr}`);
  return site;
}
