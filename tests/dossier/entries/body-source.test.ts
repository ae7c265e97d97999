import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renameOutline } from '../../../src/markdown/rename-outline.ts';
import type { PassageId } from '../../../src/core/schema/brands.ts';
import { besidesFrom, bodyFrom, passagesFrom } from '../../../src/dossier/entries/body-source.ts';
import { encodeEntry, EntryRecord } from '../../../src/dossier/entries/entry-record.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const piece = fc.constantFrom(
  ...['[[aleppo]]', '[[homs]]', '[[aleppo|de stad]]', '[[contradicts:a#p-1]]'],
  ...['[@nrc, par. 3]', '[zie @nrc; @vk]', '*nadruk*', '*[[homs]]*', '`code`', 'woorden', '.'],
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  paragraph.map((text) => `> ${text}`),
  paragraph.map((text) => `- ${text}`),
  paragraph.map((text) => `## ${text}`),
);
const markdown = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join('\n\n'));
const titles = fc.array(fc.constantFrom('Aleppo', 'De stad Homs', '', undefined), {
  minLength: 10,
  maxLength: 10,
});

test('what is read of a body without its texts is as in the whole, whatever other files and the ledger decide', () => {
  fc.assert(
    fc.property(markdown, titles, fc.boolean(), fc.boolean(), (text, names, isDutch, isRenamed) => {
      const read = parseBody(text, { file: 'x.md', firstLine: 1 });
      const record = encodeEntry({}, read, text);
      const own = new EntryRecord(record).outline();
      const ids = isRenamed ? own.passages.map((_, index) => `p-renamed-${index}` as PassageId) : undefined;
      const outline = ids ? renameOutline(own, ids) : own;
      const given = {
        titles: names,
        known: read.citations.map(() => true),
        knownKeys: new Set(['nrc', 'vk']),
        lang: isDutch ? 'nl' : 'en',
      };
      const source = { record, given, ...(ids && { ids }) };
      const whole = bodyFrom(source);
      const { explicitLinks, citations, citationPlaces } = whole;
      expect(besidesFrom(source, () => outline)).toMatchObject({ explicitLinks, citations, citationPlaces });
      const passageAt = passagesFrom(source, () => outline);
      expect(whole.passages.map((_, index) => passageAt(index))).toEqual(whole.passages);
    }),
    { numRuns: 300 },
  );
});

test('where a citation is to be text, only the whole body tells', () => {
  const record = encodeEntry({}, parseBody('Zie [@nergens].', { file: 'x.md', firstLine: 1 }), '');
  const given = { titles: [], known: [false], knownKeys: new Set<string>(), lang: 'nl' };
  const outline = (): ReturnType<EntryRecord['outline']> => new EntryRecord(record).outline();
  expect(besidesFrom({ record, given }, outline)).toBeUndefined();
  expect(passagesFrom({ record, given }, outline)(0)).toBeUndefined();
});
