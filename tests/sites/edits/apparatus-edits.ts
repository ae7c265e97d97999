import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedPassages } from './body-edits.ts';
import type { Edit } from './edit.ts';
import { madeNote } from './first-dossier.ts';
import { contentFiles } from './content-files.ts';
import { anyEntry, madeSentence } from './made-text.ts';

/** Bytes that are wrong in a file of any kind, each in its own way. */
const BAD_BYTES: readonly (string | Uint8Array)[] = [
  '',
  '---\ntitle: [open\n---\n\nTekst.\n',
  '---\ntitle: Zonder einde\n',
  'Zonder frontmatter.\n',
  '{ "half": ',
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1),
  Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xff, 0x0a),
];

/** Edits of everything beside the entries: references, notes, decisions, files, and files that are broken and mended. */
export const APPARATUS_EDITS: readonly Edit[] = [
  {
    name: 'references: added',
    make: ({ references }, random) => {
      const id = `werk-${random.between(1, 9)}`;
      references.push({ id, type: 'book', title: `Boek ${id}`, author: [{ literal: 'Streekarchief' }] });
      return true;
    },
  },
  {
    name: 'references: removed',
    make: ({ references }, random) =>
      references.length > 0 && references.splice(random.between(0, references.length - 1), 1).length > 0,
  },
  {
    name: 'references: changed',
    make: ({ references }, random) => {
      if (references.length === 0) return false;
      random.pick(references)['title'] = `Verslag ${random.between(1, 99)}, herzien`;
      return true;
    },
  },
  {
    name: 'annotations: added',
    make: (dossier, random) => {
      const article = anyEntry(dossier, random, 'articles');
      if (!article) return false;
      const exact = random.pick(article.entry.blocks).split(' ').slice(0, 4).join(' ');
      const note = madeNote(article.slug, exact, madeSentence(random));
      dossier.notes.set('noten', [...(dossier.notes.get('noten') ?? []), note]);
      return true;
    },
  },
  {
    name: 'annotations: removed',
    make: ({ notes }) => notes.delete('noten'),
  },
  {
    name: 'decisions: an answer',
    make: async ({ decisions }, random, { site, problems }) => {
      const asked = problems.filter(({ code }) => code === 'passage-unclear').map(({ message }) => message);
      const addresses = asked.join(' ').match(/[a-z0-9-]+#p-[0-9a-z-]+/g) ?? [];
      const passages = addresses.length > 0 ? addresses : await publishedPassages(site);
      if (passages.length === 0) return false;
      const [, now = 'gone'] = random.pick(passages).split('#');
      decisions.set(random.pick(passages), random.next() < 0.5 ? 'gone' : now);
      return true;
    },
  },
  {
    name: 'decisions: taken back',
    make: ({ decisions }, random) => decisions.size > 0 && decisions.delete(random.pick([...decisions.keys()])),
  },
  {
    name: 'suggestions: rejected',
    make: ({ rejected }, random) => rejected.push(`Naam ${random.between(1, 99)}`) > 0,
  },
  {
    name: 'public: changed',
    make: ({ files }, random) =>
      files.set('public/hallo.txt', `Hallo ${random.between(1, 999)}.\n`).size > 0,
  },
  {
    name: 'public: added',
    make: ({ files }, random) => files.set(`public/map/${random.between(1, 9)}/los.txt`, 'Los.\n').size > 0,
  },
  {
    name: 'public: removed',
    make: ({ files }, random) => {
      const paths = [...files.keys()].filter((path) => path.startsWith('public/'));
      return paths.length > 0 && files.delete(random.pick(paths));
    },
  },
  {
    name: 'style sheet: changed',
    isWide: true,
    make: ({ files }, random) => files.set('own.css', `:root { --own: ${random.between(1, 99)} }\n`).size > 0,
  },
  {
    name: 'style sheet: removed',
    isWide: true,
    make: ({ files }) => files.delete('own.css'),
  },
  {
    name: 'originals: changed',
    make: ({ files }, random) =>
      files.set('sources/brug.txt', `Brug open\n\nDe brug is ${random.between(1, 9)} keer open.\n`).size > 0,
  },
  {
    name: 'originals: removed',
    make: ({ files }) => files.delete('sources/brug.txt'),
  },
  {
    name: 'a file broken',
    make: (dossier, random) => {
      const paths = [...contentFiles(dossier).keys()].filter((path) => /\.(?:md|json|yaml)$/.test(path));
      dossier.broken.set(random.pick(paths), random.pick(BAD_BYTES));
      return true;
    },
  },
  {
    name: 'every broken file mended',
    make: ({ broken }) => {
      const were = broken.size;
      broken.clear();
      return were > 0;
    },
  },
  {
    name: 'the ledger lost',
    make: async (_dossier, _random, { content }) => {
      await rm(join(content, 'citations.lock.json'), { force: true });
      return true;
    },
  },
  {
    name: 'the published words of an article lost',
    make: async (dossier, random, { content }) => {
      const article = anyEntry(dossier, random, 'articles');
      if (!article) return false;
      const path = join(content, 'versions', `${article.slug}.json`);
      const known = await readFile(path).catch(() => undefined);
      await rm(path, { force: true });
      return known !== undefined;
    },
  },
];
