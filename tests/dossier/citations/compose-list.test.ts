import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLE_NAMES, type CitationStyleName } from '../../../src/core/cite/styles.ts';
import type { CitationLocale } from '../../../src/core/cite/locales.ts';
import type { Reference } from '../../../src/core/schema/reference.ts';
import { enginesFor } from '../../../src/dossier/citations/engine.ts';
import { listMaker } from '../../../src/dossier/citations/list-maker.ts';
import { listReferences } from '../../../src/dossier/citations/list-references.ts';
import type { WorkCited } from '../../../src/dossier/citations/work-cited.ts';
import { listShelves } from '../../../src/dossier/citations/list-shelves.ts';
import { readCsl } from '../../../src/dossier/citations/read-csl.ts';
import { ROOT } from '../../setup/paths.ts';
import { madeWork } from './made-works.ts';

const LOCALES: readonly CitationLocale[] = ['nl-NL', 'en-US', 'fr-FR'];

/** Lists for each style and locale: a style takes milliseconds for each of their works. */
const LISTS = 6;

const engines = enginesFor(await readCsl(ROOT), 'list');

/** Makes lists, and tells how many it had to render as a whole. */
function counting(style: CitationStyleName, locale: CitationLocale) {
  const shelves = listShelves(() => undefined);
  let whole = 0;
  const list: typeof shelves.list = (_key, make) => {
    whole += 1;
    return make();
  };
  return { make: listMaker(engines, style, locale, { ...shelves, list }), whole: () => whole };
}

const word = fc.constantFrom(
  'Brug',
  'dijk',
  'één',
  'Ärger',
  '“Sluis”',
  'zee',
  '7777',
  'O’Neill',
  'Zwolle 5555',
);
const name = fc.oneof(
  fc.record({
    family: fc.constantFrom(
      'Smit',
      'van den Berg',
      'Bakker',
      'Öztürk',
      'Zwart',
      'Aalbers',
      'De Vries',
      'Ömer',
    ),
    given: fc.constantFrom('Anna', 'A.', 'Jan', 'Jan Piet', 'Eva'),
  }),
  fc.record({
    family: fc.constantFrom('Vries', 'Berg'),
    given: fc.constant('Eva'),
    'non-dropping-particle': fc.constantFrom('de', 'van den'),
  }),
  fc
    .constantFrom('ANP', 'Smit', 'Streekarchief 1', 'Streekarchief 2', 'Brug')
    .map((literal) => ({ literal })),
);
const names = fc.array(name, { minLength: 1, maxLength: 5 });

/** Works of other kinds than articles: with editors, without anybody, without a date. */
const otherWork: fc.Arbitrary<Reference> = fc.record(
  {
    id: fc.constant('other'),
    type: fc.constantFrom('book', 'report', 'chapter', 'webpage', 'legislation', 'article-journal'),
    title: fc.tuple(word, word).map((words) => words.join(' ')),
    'title-short': word,
    author: names,
    editor: names,
    publisher: fc.constantFrom('Streekdrukkerij', 'ANP'),
    'publisher-place': fc.constant('Zwolle'),
    'container-title': fc.constantFrom('Brug', 'Jaarboek'),
    issued: fc.integer({ min: 1990, max: 1993 }).map((year) => ({ 'date-parts': [[year]] })),
    language: fc.constantFrom('nl', 'en'),
    page: fc.constant('7777-7790'),
    URL: fc.constantFrom('https://x.example/a?b&c', 'https://www.y.example/5555'),
  },
  { requiredKeys: ['id', 'type'] },
);

const works = fc
  .array(fc.oneof(otherWork, otherWork, madeWork), { minLength: 1, maxLength: 7 })
  .map((all) => all.map((work, index) => ({ ...work, id: `w${index}` })));

const item: fc.Arbitrary<Omit<WorkCited, 'id'>> = fc.record(
  {
    place: fc.record({
      label: fc.constantFrom('page', 'paragraph', 'section', 'chapter', 'volume', 'line'),
      locator: fc.oneof(
        fc.integer({ min: 0, max: 99_999 }).map(String),
        fc.constantFrom('12-15', '321-328', '3, 5', 'xii', '3a', '83951', '7777', '05'),
      ),
    }),
    prefix: fc.constantFrom('zie ', 'vgl. 7777 '),
    suffix: fc.constantFrom(', noot 3', ' en verder'),
    suppressAuthor: fc.boolean(),
  },
  { requiredKeys: [] },
);

const list = works.chain((all) =>
  fc.record({
    works: fc.constant(all),
    citations: fc.array(
      fc.array(
        fc.tuple(item, fc.nat(all.length - 1)).map(([how, index]) => ({ ...how, id: `w${index}` })),
        { minLength: 1, maxLength: 2 },
      ),
      { maxLength: 4 },
    ),
  }),
);

describe('a list of references that is put together', () => {
  it.each(CITATION_STYLE_NAMES)('says what one rendered as a whole says, in %s', (style) => {
    for (const locale of LOCALES) {
      const { make } = counting(style, locale);
      fc.assert(
        fc.property(list, (request) => {
          expect(make(request.works, request.citations)).toEqual(
            listReferences(engines, { ...request, style, locale }),
          );
        }),
        { numRuns: LISTS },
      );
    }
  });

  it.each(CITATION_STYLE_NAMES)(
    'renders no list as a whole whose works have nothing in common, in %s',
    (style) => {
      const { make, whole } = counting(style, 'nl-NL');
      const books = [
        'Zwart',
        'Aalbers',
        'Öztürk',
        'Bakker',
        'Smit',
        'Visser',
        'Mulder',
        'Kok',
        'Dekker',
        'Tol',
        'Vos',
      ].map((family, index): Reference => ({
        id: `w${index}`,
        type: index % 3 === 0 ? 'article-journal' : 'book',
        title: `Verslag ${index}`,
        author: [{ family, given: 'Eva' }],
        issued: { 'date-parts': [[1990]] },
      }));
      const citations = books.map(({ id }, index): WorkCited[] => [
        { id, place: { label: 'page', locator: String(index * 37 + 1) } },
      ]);
      const made = make(books, citations);
      expect(whole()).toBe(0);
      expect(made).toEqual(listReferences(engines, { works: books, citations, style, locale: 'nl-NL' }));
      make([...books, { ...books[3]!, id: 'again' }], citations);
      expect(whole()).toBe(1);
    },
  );
});
