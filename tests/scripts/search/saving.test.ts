import { describe, expect, it } from 'vitest';
import type { GroupHit } from '../../../src/core/search/search-engine.ts';
import { searchNl } from '../../../src/i18n/search/nl.ts';
import { citationsOf } from '../../../src/scripts/search/citations-of.ts';
import { resultsAsCsv } from '../../../src/scripts/search/results-as-csv.ts';
import { groupHit, recordHit } from './make-hits.ts';

const addressOf = (group: GroupHit, passage?: string): string =>
  `https://dossier.example/${group.path}${passage === undefined ? '' : `#${passage}`}`;
const csv = (...groups: GroupHit[]): string => resultsAsCsv(groups, searchNl.save.columns, addressOf);

describe('results as CSV', () => {
  it('have a row for each passage', () => {
    const group = groupHit({
      slug: 'brug',
      title: 'Brug dicht',
      date: '2016-12-29',
      outlet: 'De Kade',
      hits: [
        recordHit({ id: 'p-1', n: 1, text: 'De brug is dicht.', score: 2.5 }),
        recordHit({ kind: 'heading', id: 'p-2', n: null, text: 'Omrijden', score: 1 }),
      ],
    });
    expect(csv(group)).toBe(
      '\uFEFFartikel,titel,datum,krant of site,alinea,tekst,adres,score\r\n' +
        'brug,Brug dicht,2016-12-29,De Kade,1,De brug is dicht.,https://dossier.example/articles/brug/#p-1,2.5000\r\n' +
        'brug,Brug dicht,2016-12-29,De Kade,p-2,Omrijden,https://dossier.example/articles/brug/#p-2,1.0000\r\n',
    );
  });

  it('keep commas, quotation marks and line breaks in their cell', () => {
    const group = groupHit({ hits: [recordHit({ text: 'Zij zei: "nee, nooit"\nen ging.' })] });
    expect(csv(group)).toContain(',"Zij zei: ""nee, nooit""\nen ging.",');
  });

  it('never begin a cell as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@x'])
      expect(csv(groupHit({ hits: [recordHit({ text })] }))).toContain(`,'${text},`);
  });

  it('have a row for what only its title was found of', () => {
    const lines = csv(groupHit({ slug: 'brug', hits: [] }))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^brug,/);
  });
});

describe('the citations of results', () => {
  const items = [{ id: 'a', type: 'article-newspaper' }, { id: 'b' }, 'no item', null];

  it('are those of the articles, in the order of the results', () => {
    const groups = [groupHit({ slug: 'b' }), groupHit({ slug: 'a', kind: 'term' }), groupHit({ slug: 'a' })];
    expect(citationsOf(groups, items)).toEqual([items[1], items[0]]);
  });

  it('leave out an article that has none', () => {
    expect(citationsOf([groupHit({ slug: 'x' })], items)).toEqual([]);
  });

  it('throw where the file is no list', () => {
    expect(() => citationsOf([], { id: 'a' })).toThrow(/list of CSL/);
  });
});
