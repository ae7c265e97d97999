import { expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { makeContent } from '../../eval/make-content.ts';

const { mentionIndex } = annotate(
  makeContent({
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
  }),
);

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
