import { expect, test } from 'vitest';
import { withFieldsOf } from '../../../src/core/annotate/once-asked.ts';
import { recordSources } from '../../../src/core/search/record-sources.ts';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { ROOT } from '../../setup/paths.ts';

const dossier = await loadDossier(contentFolder('content', ROOT), { rules: [] });
const before = recordSources(dossier);

/** Paths of the groups of which something is said that is not said of the shipped dossier. */
function changedBy(fields: Partial<Dossier>): string[] {
  const prints = new Set(before.map(({ print }) => print));
  return recordSources(withFieldsOf(dossier, fields))
    .filter(({ print }) => !prints.has(print))
    .map(({ path }) => path);
}

test('prints of groups that say something else are others', () => {
  expect(new Set(before.map(({ print }) => print)).size).toBe(before.length);
  expect(changedBy({})).toEqual([]);
});

test('a note changes the print of its article alone, and what is found there', () => {
  const { slug } = dossier.articles[1]!;
  const note = {
    type: 'Annotation' as const,
    target: `urn:dossier:article:${slug}`,
    body: { type: 'TextualBody', value: 'Een noot' },
  };
  const annotations = [...dossier.annotations, note];
  expect(changedBy({ annotations })).toEqual([`articles/${slug}/`]);
  const group = recordSources(withFieldsOf(dossier, { annotations })).find((one) => one.slug === slug);
  expect(group?.read().filter(({ kind }) => kind === 'note')).toMatchObject([{ text: 'Een noot' }]);
});

test('a note says the title of what it links to, and changes with it', () => {
  const [first, second] = dossier.articles;
  const note = {
    type: 'Annotation' as const,
    target: `urn:dossier:article:${first!.slug}`,
    body: [{ type: 'TextualBody', value: `Zie [[${second!.slug}]].` }],
  };
  const found = (title: string) => {
    const articles = dossier.articles.map((one) => (one === second ? { ...one, title } : one));
    const sources = recordSources(withFieldsOf(dossier, { articles, annotations: [note] }));
    return sources.find(({ slug }) => slug === first!.slug)!;
  };
  const source = found('Een andere titel');
  expect(source.read().filter(({ kind }) => kind === 'note')).toMatchObject([
    { text: 'Zie Een andere titel.' },
  ]);
  expect(found('Nog een').print).not.toBe(source.print);
});

test('a term by another name changes the prints of what it says there', () => {
  const speaker = dossier.claims.flatMap(({ positions }) => positions).find(({ by }) => namesTerm(by))!.by;
  const terms = dossier.terms.map((term) =>
    term.slug === speaker ? { ...term, term: 'Iemand anders' } : term,
  );
  const claims = dossier.claims.filter(({ positions }) => positions.some(({ by }) => by === speaker));
  const changed = changedBy({ terms });
  expect(claims.length).toBeGreaterThan(0);
  for (const { slug } of claims) expect(changed).toContain(`claims/#${slug}`);
});

function namesTerm(by: string): boolean {
  return dossier.terms.some(({ slug }) => slug === by);
}

test('what a term is written as is what its mentions say', () => {
  const written = dossier.mentionIndex.writtenAs();
  const counts = new Map<string, number>();
  for (const { term, text } of dossier.mentions) {
    const key = JSON.stringify([term, text]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const told = [...written].flatMap(([term, texts]) =>
    [...texts].map(([text, times]) => [JSON.stringify([term, text]), times] as const),
  );
  expect(counts.size).toBeGreaterThan(10);
  expect(new Map(told)).toEqual(counts);
});
