import type { Edit } from './edit.ts';
import { ENTRY_KINDS, type EntryKind, type Fields, type MadeDossier } from './made-dossier.ts';
import { anyEntry, anySlug, madeParagraph, namesOf } from './made-text.ts';

/** What a new entry of each kind says at least. */
const NEW_FIELDS: Readonly<Record<EntryKind, Fields>> = {
  articles: { title: 'Nieuw bericht', date: '2017-03-03' },
  glossary: { term: 'Commissie', type: 'organisation', aliases: ['commissie van toezicht'] },
  claims: { question: 'Wat is waar?', positions: [] },
  events: { title: 'Een dag', date: '2017-03-03' },
};

const STANCES = ['asserts', 'denies', 'reports', 'revises'];

/** Edits that make, remove or rename entries, and that change what claims and events rest on. */
export const ENTRY_EDITS: readonly Edit[] = [
  ...ENTRY_KINDS.flatMap((kind): Edit[] => [
    {
      name: `${kind}: added`,
      make: (dossier, random) => {
        const slug = `nieuw-${kind}-${random.between(1, 99)}`;
        const blocks = [madeParagraph(random, namesOf(dossier)), madeParagraph(random, [])];
        dossier.entries[kind].set(slug, { fields: structuredClone(NEW_FIELDS[kind]), blocks });
        return true;
      },
    },
    {
      name: `${kind}: removed`,
      make: (dossier, random) => {
        const found = anyEntry(dossier, random, kind);
        // A dossier keeps an article, or there would be nothing left to edit.
        const isLast = kind === 'articles' && dossier.entries.articles.size === 1;
        return found !== undefined && !isLast && dossier.entries[kind].delete(found.slug);
      },
    },
    {
      name: `${kind}: renamed`,
      make: (dossier, random) => {
        const found = anyEntry(dossier, random, kind);
        if (found === undefined) return false;
        const slug = `anders-${random.between(1, 999)}`;
        dossier.entries[kind].delete(found.slug);
        dossier.entries[kind].set(slug, found.entry);
        // Now and then the editor forgets to say so.
        if (random.next() < 0.7) addRedirect(dossier, found.slug, slug);
        return true;
      },
    },
  ]),
  {
    name: 'glossary: has the slug of an article',
    make: (dossier, random) => {
      const [term, article] = [anyEntry(dossier, random, 'glossary'), anyEntry(dossier, random, 'articles')];
      if (!term || !article) return false;
      dossier.entries.glossary.delete(term.slug);
      dossier.entries.glossary.set(article.slug, term.entry);
      return true;
    },
  },
  {
    name: 'claims: positions',
    make: (dossier, random) => {
      const [claim, article] = [anyEntry(dossier, random, 'claims'), anyEntry(dossier, random, 'articles')];
      if (!claim || !article) return false;
      const position = {
        by: anySlug(dossier, random),
        stance: random.pick(STANCES),
        says: 'Dat is zo.',
        article: article.slug,
        quote: random.pick(article.entry.blocks),
      };
      claim.entry.fields['positions'] = [...listIn(claim.entry.fields, 'positions').slice(-2), position];
      return true;
    },
  },
  {
    name: 'events: evidence',
    make: (dossier, random) => {
      const [event, article] = [anyEntry(dossier, random, 'events'), anyEntry(dossier, random, 'articles')];
      if (!event || !article) return false;
      const quote = random.pick(article.entry.blocks).split(' ').slice(0, random.between(2, 6)).join(' ');
      const evidence = { article: article.slug, quote };
      event.entry.fields['evidence'] = [...listIn(event.entry.fields, 'evidence').slice(-2), evidence];
      return true;
    },
  },
];

function listIn(fields: Fields, field: string): readonly unknown[] {
  const value = fields[field];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function addRedirect({ config }: MadeDossier, from: string, to: string): void {
  config['redirects'] = { ...(config['redirects'] as Fields | undefined), [from]: to };
}
