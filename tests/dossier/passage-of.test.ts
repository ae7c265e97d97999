import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../src/core/outline-of.ts';
import { passageOf } from '../../src/core/passage-of.ts';
import { passagesFrom } from '../../src/dossier/entries/body-source.ts';
import { bodySourceOf } from '../../src/dossier/entries/late-entry.ts';
import { editedDossiers } from './edited-dossiers.ts';
import { edits } from './edits.ts';
import { ledgerFolder } from './ledger-folder.ts';

test('a passage that is read alone says what it says in its text, whatever other files and the ledger make of it', async () => {
  const states = fc.array(fc.array(edits, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(states, async (changed) => {
      for await (const { articles, terms, claims, events } of editedDossiers(changed)) {
        for (const entry of [...articles, ...terms, ...claims, ...events]) {
          const { passages } = entry.body;
          for (const passage of passages) expect(passageOf(entry, passage.id)).toEqual(passage);
          // The body is held by now, and would tell.
          const alone = passagesFrom(bodySourceOf(entry)!, () => outlineOf(entry));
          for (const [place, passage] of passages.entries()) expect(alone(place) ?? passage).toEqual(passage);
          expect(passageOf(entry, 'p-not-there')).toBeUndefined();
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('a passage is read without the others, also where a link in it has the title of its target', async () => {
  const body = 'Eerst.\n\nZie [[b]].\n\nTot slot.';
  const folder = await ledgerFolder({
    'articles/a.md': `---\ntitle: A\ndate: 2016\n---\n\n${body}\n`,
    'articles/b.md': '---\ntitle: Het andere\ndate: 2017\n---\n\nTekst.\n',
  });
  const { articles } = await folder.build('2016-12-01');
  const alone = [0, 1, 2, 3].map((place) => articles[0]?.passageAt?.(place)?.text);
  expect(alone).toEqual(['Eerst.', 'Zie Het andere.', 'Tot slot.', undefined]);
});
