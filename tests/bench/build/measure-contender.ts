import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessCost } from '../measure-process.ts';
import type { PreparedContender } from './contender.ts';
import { countWritten, stampsOf } from './written-files.ts';

/** The builds that are measured, in order. */
const BUILDS = ['cold', 'nothing changed', 'one article', 'one term', 'title of the site'] as const;
type BuildName = (typeof BUILDS)[number];

export interface MeasuredBuild extends ProcessCost {
  readonly name: BuildName;
  /** Pages that were written anew. */
  readonly written: number;
}

/**
 * Builds a site again and again, with one edit in between. A generator that knows no terms or no dossier.yaml is not
 * measured after an edit of those.
 */
export async function measureContender(
  { build, site, articles }: PreparedContender,
  content: string,
): Promise<readonly MeasuredBuild[]> {
  const knowsAll = articles.startsWith(content);
  const edits: Readonly<Record<BuildName, () => Promise<void>>> = {
    cold: () => Promise.resolve(),
    'nothing changed': () => Promise.resolve(),
    'one article': async () => {
      await appendFile(await middleOf(articles), '\nEen zin die er eerst niet stond.\n');
    },
    'one term': async () => {
      await appendFile(await middleOf(join(content, 'glossary')), '\nEen zin die er eerst niet stond.\n');
    },
    'title of the site': async () => {
      const file = join(content, 'dossier.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, 'title: Anders'));
    },
  };
  const measured: MeasuredBuild[] = [];
  for (const name of BUILDS) {
    if (!knowsAll && (name === 'one term' || name === 'title of the site')) continue;
    await edits[name]();
    const before = await stampsOf(site);
    const cost = await build();
    measured.push({ name, ...cost, written: countWritten(before, await stampsOf(site)) });
  }
  return measured;
}

async function middleOf(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const name = files[Math.floor(files.length / 2)];
  if (name === undefined) throw new Error(`Expected Markdown in ${folder}`);
  return join(folder, name);
}
