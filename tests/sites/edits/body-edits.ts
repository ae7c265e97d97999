import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../eval/citations/random.ts';
import type { Edit } from './edit.ts';
import type { MadeDossier } from './made-dossier.ts';
import { anyEntry, anySlug, madeParagraph, madeSentence, namesOf } from './made-text.ts';

/** Changes one block of a body; gives false where the block will not do. */
type BlockEdit = (blocks: string[], at: number, random: Random, dossier: MadeDossier) => unknown;

const RELATIONS = ['contradicts', 'confirms', 'updates', 'explains'];

const BLOCK_EDITS: Readonly<Record<string, BlockEdit>> = {
  'a word changed': (blocks, at, random) =>
    put(blocks, at, (text) => text.replace(/(?<=\s)\p{Ll}{4,}/u, random.pick(['brokkelig', 'stevig', 'laat']))),
  'a sentence added': (blocks, at, random) => put(blocks, at, (text) => `${text} ${madeSentence(random)}`),
  'a name added': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} ${madeSentence(random, random.pick(namesOf(dossier)))}`),
  'a paragraph added': (blocks, at, random, dossier) =>
    blocks.splice(at, 0, madeParagraph(random, namesOf(dossier))),
  'a paragraph removed': (blocks, at) => blocks.length > 1 && blocks.splice(at, 1),
  'a paragraph moved': (blocks, at, random) =>
    blocks.length > 1 && blocks.splice(random.between(0, blocks.length - 1), 0, ...blocks.splice(at, 1)),
  'a paragraph split': (blocks, at) => {
    const sentences = (blocks[at] ?? '').split(/(?<=\.) /);
    return sentences.length > 1 && blocks.splice(at, 1, ...sentences);
  },
  'two paragraphs merged': (blocks, at) =>
    at + 1 < blocks.length && blocks.splice(at, 2, `${blocks[at] ?? ''} ${blocks[at + 1] ?? ''}`),
  'a heading added': (blocks, at, random) => blocks.splice(at, 0, `## Deel ${random.between(1, 9)}`),
  'a list': (blocks, at) => blocks.splice(at, 0, '1. Eerst de peilers,\n2. dan het dek:\n   - staal,\n   - hout.'),
  'a table': (blocks, at) => blocks.splice(at, 0, '| Deel | Prijs |\n| ---- | ----: |\n| Dek | 2,2 |'),
  'a block quote': (blocks, at) => blocks.splice(at, 0, '> Het water besliste anders.\n>\n> Zo gaat dat.'),
  'a picture': (blocks, at) => blocks.splice(at, 0, '![De brug](/beeld/brug.svg)'),
  'a footnote': (blocks, at) => blocks.splice(at, 0, 'Met een noot.[^n]', '[^n]: De noot bij Overwater.'),
  'signs of HTML': (blocks, at) => blocks.splice(at, 0, 'Wat <em>hier</em> staat, 5 < 6 &amp; `code`.'),
  'a link': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} Zie [[${anySlug(dossier, random)}]].`),
  'a link with words': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} Lees [[${anySlug(dossier, random)}|dit *stuk*]].`),
  'a link that says what it does': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} [[${random.pick(RELATIONS)}:${anySlug(dossier, random)}|Dat]] klopt.`),
  'a link to nowhere': (blocks, at) => put(blocks, at, (text) => `${text} Zie [[bericht-99]].`),
  'a name forbidden to link': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} Ook [[!${random.pick(namesOf(dossier))}]].`),
  'a citation': (blocks, at, random, dossier) =>
    put(blocks, at, (text) => `${text} [zie @${citeKey(dossier, random)}, p. ${random.between(1, 9)}]`),
  'a citation of nothing': (blocks, at) => put(blocks, at, (text) => `${text} [@bestaat-niet]`),
  'a paragraph copied from an article': (blocks, at, random, dossier) => {
    const from = anyEntry(dossier, random, 'articles');
    return from !== undefined && blocks.splice(at, 0, random.pick(from.entry.blocks));
  },
};

/** Edits of the text of any entry. */
export const BODY_EDITS: readonly Edit[] = [
  ...Object.entries(BLOCK_EDITS).map(
    ([name, edit]): Edit => ({
      name: `body: ${name}`,
      make: (dossier, random) => {
        const blocks = anyEntry(dossier, random)?.entry.blocks;
        if (blocks === undefined || blocks.length === 0 || namesOf(dossier).length === 0) return false;
        return edit(blocks, random.between(0, blocks.length - 1), random, dossier) !== false;
      },
    }),
  ),
  {
    name: 'body: a paragraph moved to another article',
    make: (dossier, random) => {
      const [from, to] = [anyEntry(dossier, random, 'articles'), anyEntry(dossier, random, 'articles')];
      if (!from || !to || from.slug === to.slug || from.entry.blocks.length < 2) return false;
      to.entry.blocks.push(...from.entry.blocks.splice(0, 1));
      return true;
    },
  },
  {
    name: 'body: a link to a passage',
    make: async (dossier, random, { site }) => {
      const found = anyEntry(dossier, random);
      const passages = await publishedPassages(site);
      if (!found || passages.length === 0) return false;
      found.entry.blocks.push(`Zie [[${random.pick(passages)}]] en [[${random.pick(passages)}|daar]].`);
      return true;
    },
  },
];

/** Addresses of the passages of a built site, `article#p-…`. */
export async function publishedPassages(site: string): Promise<readonly string[]> {
  const text = await readFile(join(site, 'data', 'articles.json'), 'utf8').catch(() => '[]');
  const articles = JSON.parse(text) as readonly { slug: string; passages?: readonly { id: string }[] }[];
  return articles.flatMap(({ slug, passages = [] }) =>
    passages.filter(({ id }) => id.startsWith('p-')).map(({ id }) => `${slug}#${id}`),
  );
}

function put(blocks: string[], at: number, change: (text: string) => string): true {
  blocks[at] = change(blocks[at] ?? '');
  return true;
}

function citeKey({ references }: MadeDossier, random: Random): string {
  return references.length === 0 ? 'rapport' : String(random.pick(references)['id']);
}
