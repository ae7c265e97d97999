import { expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { indexDossier } from '../../../src/core/annotate/index-dossier.ts';
import type { PassageId, Slug } from '../../../src/core/schema/brands.ts';
import { makeContent } from '../../eval/make-content.ts';

const content = makeContent({
  articles: [
    { slug: 'a', body: 'Aleppo. Zie [[b]].\n\nNog eens Aleppo.' },
    { slug: 'b', body: 'Homs, of [[aleppo|de stad]].' },
  ],
  terms: [
    { slug: 'aleppo', term: 'Aleppo', type: 'place' },
    { slug: 'homs', term: 'Homs', type: 'place' },
  ],
});
const index = indexDossier({ ...content, ...annotate(content) });
const slug = (text: string): Slug => text as Slug;

test('a passage by its address', () => {
  const [first] = content.articles[1]!.body.passages;
  expect(index.passage(slug('b'), first!.id)).toEqual({ article: content.articles[1], passage: first });
  expect(index.passage(slug('a'), 'p-00000000' as PassageId)).toBeUndefined();
});
