import { expect, it } from 'vitest';
import { annotateAnew, NOTHING } from '../../../src/core/annotate/annotate.ts';
import { mentionIndex as indexOf } from '../../../src/core/annotate/mention-index.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { makeContent } from '../../eval/make-content.ts';

const content = makeContent({
  terms: [
    { slug: 'brug', term: 'Wijde Brug', type: 'place' },
    { slug: 'molen', term: 'Oude Molen', type: 'place' },
  ],
  articles: [
    {
      slug: 'een',
      title: 'Een',
      date: '2016-01-01',
      body: 'Wijde Brug, Wijde Brug en Oude Molen.\n\nWijde Brug.',
    },
    { slug: 'twee', title: 'Twee', date: '2016-01-02', body: 'Oude Molen.' },
    {
      slug: 'drie',
      title: 'Drie',
      date: '2016-01-03',
      body: 'Oude Molen bij de Wijde Brug, de Wijde Brug.',
    },
  ],
});
const { annotations, memory, table } = annotateAnew(content, NOTHING);
const { mentionIndex } = annotations;

it('gives any part of the mentions of a term as it stands in the whole', () => {
  for (const term of ['brug', 'molen', 'niets'] as Slug[]) {
    const all = mentionIndex.ofTerm(term);
    expect(all).toHaveLength(mentionIndex.counts().get(term) ?? 0);
    for (let from = 1; from <= all.length + 2; from += 1)
      for (let to = from; to <= all.length + 2; to += 1)
        expect(mentionIndex.ofTerm(term, { from, to })).toEqual(all.slice(from - 1, to));
  }
  expect(mentionIndex.ofTerm('brug' as Slug)).toHaveLength(5);
});

it.each([0, 1, 2])('says the same where the mentions of %i articles are kept', (most) => {
  const few = indexOf(content.articles, [...memory.values()], table, most);
  for (const term of ['brug', 'molen', 'niets'] as Slug[]) {
    expect(few.ofTerm(term)).toEqual(mentionIndex.ofTerm(term));
    expect(few.ofTerm(term, { from: 2, to: 3 })).toEqual(mentionIndex.ofTerm(term, { from: 2, to: 3 }));
  }
  for (const { slug } of content.articles) expect(few.inArticle(slug)).toEqual(mentionIndex.inArticle(slug));
});
