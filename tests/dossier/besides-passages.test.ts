import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besidesPassages } from '../../src/core/besides-passages.ts';
import { outlineOf } from '../../src/core/outline-of.ts';
import { citingPlaces } from '../../src/core/references/citing-places.ts';
import { besidesFrom } from '../../src/dossier/entries/body-source.ts';
import { bodySourceOf } from '../../src/dossier/entries/late-entry.ts';
import { editedDossiers } from './edited-dossiers.ts';
import { edits, UNEDITED } from './edits.ts';
import { article, ledgerFolder } from './ledger-folder.ts';

test('links and citations that are read alone are those of the text, and so are their passages, whatever other files make of it', async () => {
  const states = fc.array(fc.array(edits, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(states, async (changed) => {
      for await (const dossier of editedDossiers(changed)) {
        const { articles, terms, claims, events, references } = dossier;
        for (const entry of [...articles, ...terms, ...claims, ...events]) {
          // Where the body is held, as it may be by now, that tells.
          const alone = besidesFrom(bodySourceOf(entry)!, () => outlineOf(entry));
          const [found, { body }] = [alone ?? besidesPassages(entry), entry];
          expect(found.explicitLinks).toEqual(body.explicitLinks);
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

test('they are read without the texts, also where a link has the title of its target', async () => {
  const folder = await ledgerFolder({ ...UNEDITED, 'articles/linking.md': article('Zie [[b]].', 'Eerst.') });
  const { articles } = await folder.build('2016-12-01');
  expect(articles.map(({ besides }) => besides === undefined)).not.toContain(true);
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
