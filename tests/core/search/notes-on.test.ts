import { expect, test } from 'vitest';
import { notesByArticle } from '../../../src/core/search/notes-by-article.ts';
import { notesOn } from '../../../src/core/search/notes-on.ts';
import type { Annotation } from '../../../src/core/schema/annotation.ts';
import { makeContent } from '../../eval/make-content.ts';

const { articles } = makeContent({
  articles: [
    { slug: 'brug', body: 'De brug is open.\n\nHet “bestand” houdt stand.' },
    { slug: 'oeverbrug', body: 'Niets.' },
  ],
});
const brug = articles.find(({ slug }) => slug === 'brug')!;
const [first, second] = brug.body.passages;

/** The notes that search finds on the article `brug`. */
function found(...targets: Annotation['target'][]) {
  const annotations = targets.map((target, index) => ({
    type: 'Annotation' as const,
    target,
    body: { type: 'TextualBody', value: `Noot ${index + 1}` },
  }));
  return notesOn(brug, notesByArticle(annotations).get('brug') ?? [], () => undefined);
}

test('a note is on the article that its address or its name ends with', () => {
  const texts = found(
    'urn:dossier:article:brug',
    { source: 'https://example.org/articles/oeverbrug/' },
    { source: 'https://example.org/articles/brug/' },
    'brug',
    'urn:dossier:article:oeverbrug',
  ).map(({ id, text }) => [id, text]);
  expect(texts).toEqual([
    ['note-1', 'Noot 1'],
    ['note-3', 'Noot 3'],
    ['note-4', 'Noot 4'],
  ]);
});

test('a note is on the passage that its address names, or that has the words it quotes', () => {
  const quoting = (exact: unknown) => ({
    source: 'urn:dossier:article:brug',
    selector: [
      { type: 'TextPositionSelector', start: 0 },
      { type: 'TextQuoteSelector', exact },
    ],
  });
  const passages = found(
    { source: `https://example.org/articles/brug/#${first!.id}` },
    quoting('Het "bestand"'),
    quoting('nergens gezegd'),
    quoting(' '),
    quoting(7),
    `urn:dossier:article:brug#${second!.id}`,
  ).map(({ passage }) => passage);
  expect(passages).toEqual([first!.id, second!.id, undefined, undefined, undefined, second!.id]);
});

test('a note without words is none', () => {
  const annotation: Annotation = { type: 'Annotation', target: 'urn:dossier:article:brug' };
  expect(notesOn(brug, notesByArticle([annotation]).get('brug') ?? [], () => undefined)).toEqual([]);
});
