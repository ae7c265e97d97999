import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsIn } from '../../src/core/citations-in.ts';
import { citingPlaces } from '../../src/core/references/citing-places.ts';
import { editedDossiers } from './edited-dossiers.ts';
import { edits, UNEDITED } from './edits.ts';
import { article, ledgerFolder } from './ledger-folder.ts';

test('citations that are read alone are those of the text, and so are their passages, whatever other files make of it', async () => {
  const states = fc.array(fc.array(edits, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(states, async (changed) => {
      for await (const dossier of editedDossiers(changed)) {
        const { articles, terms, claims, events, references } = dossier;
        for (const entry of [...articles, ...terms, ...claims, ...events]) {
          const [found, { body }] = [citationsIn(entry), entry];
          expect(found.citations).toEqual(body.citations);
          expect(found.citationPlaces).toEqual(body.citationPlaces);
        }
        for (const place of references.flatMap(({ id }) => citingPlaces(dossier).get(id)))
          if (place.source.kind === 'article') {
            const { passages } = place.source.article.body;
            expect(place.passage).toEqual(passages.find(({ id }) => id === place.id));
          }
      }
    }),
    { numRuns: 30 },
  );
});

test('of an article whose texts are its own the citations are read without them', async () => {
  const folder = await ledgerFolder(UNEDITED);
  const { articles } = await folder.build('2016-12-01');
  expect(articles.some(({ citing }) => citing !== undefined)).toBe(true);
});

test('the passage of a citation is found where a link beside it has the title of its target', async () => {
  const folder = await ledgerFolder({
    ...UNEDITED,
    'references.json': '[{"id": "nrc", "type": "book", "title": "N"}]',
    'articles/linking.md': article('Eerst.', 'Zie [[b]] [@nrc, p. 3].', 'Zonder [@nrc].'),
  });
  const dossier = await folder.build('2016-12-01');
  const places = citingPlaces(dossier).get('nrc');
  const linking = places.filter(
    ({ source }) => source.kind === 'article' && source.article.slug === 'linking',
  );
  const { passages } = dossier.articles.find(({ slug }) => slug === 'linking')!.body;
  expect(linking.map(({ passage }) => passage)).toEqual([passages[1], passages[2]]);
});
