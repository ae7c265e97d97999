import { appendFile, copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedContender } from './contender.ts';

/** Something that happens before a build that is measured. */
export interface MeasuredEdit {
  readonly name: string;
  /** Whether only a generator can do it that reads the whole content folder. */
  readonly isOfContent: boolean;
  /** Whether it is measured where builds take minutes. */
  readonly isBrief: boolean;
  /** Makes it; `round` counts from 1, so that it is another each time. */
  readonly make: (prepared: PreparedContender, round: number) => Promise<void>;
}

/** Letters of a word that few articles hold. */
const LONG_WORD = /\b\p{Ll}{11,}\b/gu;

/** The edits after which builds are measured, in order, when the first build was. A changed template comes after them. */
export const EDITS: readonly MeasuredEdit[] = [
  { name: 'nothing changed', isOfContent: false, isBrief: true, make: () => Promise.resolve() },
  {
    name: 'one article',
    isOfContent: false,
    isBrief: true,
    make: async ({ articles }, round) =>
      appendFile(await middleOf(articles), `\nEen zin die er eerst niet stond, de ${round}e keer.\n`),
  },
  {
    name: 'one definition',
    isOfContent: true,
    isBrief: false,
    make: async (prepared, round) =>
      appendFile(await middleTerm(prepared), `\nEen zin die er eerst niet stond, de ${round}e keer.\n`),
  },
  {
    name: 'one alias',
    isOfContent: true,
    isBrief: false,
    make: async (prepared, round) => {
      const text = await readFile(await middleOf(prepared.articles), 'utf8');
      const words = [...new Set(text.match(LONG_WORD))];
      const alias = words[round % words.length] ?? 'ergens';
      const file = await middleTerm(prepared);
      const term = await readFile(file, 'utf8');
      const bare = term.replace(/^aliases: .*\n/m, '');
      await writeFile(
        file,
        bare.replace(/^type: .*\n/m, (line) => `${line}aliases: [${alias}]\n`),
      );
    },
  },
  {
    name: 'one more article',
    isOfContent: false,
    isBrief: false,
    make: async ({ articles }, round) => {
      const file = await middleOf(articles);
      await copyFile(file, file.replace(/\.md$/, `-bis-${round}.md`));
    },
  },
  {
    name: 'title of the site',
    isOfContent: true,
    isBrief: false,
    make: async ({ content = '' }, round) => {
      const file = join(content, 'dossier.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, `title: Anders ${round}`));
    },
  },
];

function middleTerm({ content = '' }: PreparedContender): Promise<string> {
  return middleOf(join(content, 'glossary'));
}

async function middleOf(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const name = files[Math.floor(files.length / 2)];
  if (name === undefined) throw new Error(`Expected Markdown in ${folder}`);
  return join(folder, name);
}
