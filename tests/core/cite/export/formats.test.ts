import { describe, expect, it } from 'vitest';
import { exportedWork } from '../../../../src/core/cite/export/exported-work.ts';
import { CITATION_FORMATS } from '../../../../src/core/cite/export/index.ts';
import type { Reference } from '../../../../src/core/schema/reference.ts';

const ARTICLE: Reference = {
  id: 'brug',
  type: 'article-newspaper',
  title: 'Brug dicht',
  author: [{ family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de' }, { literal: 'ANP' }],
  issued: { 'date-parts': [[2016, 12]] },
  'container-title': 'Oeverbode',
  language: 'nl',
  archive: 'Dossier Wetering',
  archive_location: 'https://wetering.example/articles/brug/',
};

describe('an exported work', () => {
  it('has the address of the dossier where it has none of its own, and that of the passage that is meant', () => {
    expect(exportedWork(ARTICLE)).toMatchObject({
      id: 'brug',
      URL: 'https://wetering.example/articles/brug/',
    });
    expect(exportedWork(ARTICLE, { passage: { id: 'p-1', n: 5 } })).toMatchObject({
      id: 'brug-p-1',
      URL: 'https://wetering.example/articles/brug/#p-1',
      archive_location: 'https://wetering.example/articles/brug/#p-1',
      note: '¶ 5',
    });
  });

  it('keeps its own address, and gives no address without a host', () => {
    const own = exportedWork(
      { ...ARTICLE, URL: 'https://oeverbode.example/' },
      { passage: { id: 'h-1', n: null } },
    );
    expect(own).toMatchObject({ URL: 'https://oeverbode.example/' });
    expect(own).not.toHaveProperty('note');
    expect(exportedWork({ ...ARTICLE, archive_location: '/articles/brug/' })).not.toHaveProperty('URL');
    expect(exportedWork({ ...ARTICLE, archive_location: '/articles/brug/' })).not.toHaveProperty(
      'archive_location',
    );
  });
});

describe('formats of reference managers', () => {
  const work = exportedWork(ARTICLE, { accessed: { year: 2026, month: 11, day: 21 } });

  it('BibTeX', () => {
    expect(CITATION_FORMATS.bibtex.write([work])).toBe(`@article{brug,
  author = {de Vries, Jan and {ANP}},
  title = {{Brug dicht}},
  journal = {Oeverbode},
  year = {2016},
  month = dec,
  url = {https://wetering.example/articles/brug/},
  urldate = {2026-11-21},
  language = {nl},
}
`);
  });

  it('BibLaTeX', () => {
    expect(CITATION_FORMATS.biblatex.write([work])).toBe(`@article{brug,
  entrysubtype = {newspaper},
  author = {de Vries, Jan and {ANP}},
  title = {{Brug dicht}},
  journaltitle = {Oeverbode},
  date = {2016-12},
  url = {https://wetering.example/articles/brug/},
  urldate = {2026-11-21},
  langid = {dutch},
  library = {Dossier Wetering, https://wetering.example/articles/brug/},
}
`);
  });

  it('RIS', () => {
    expect(CITATION_FORMATS.ris.write([work]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - brug',
      'AU  - de Vries, Jan',
      'AU  - ANP',
      'PY  - 2016',
      'DA  - 2016/12//',
      'Y2  - 2026/11/21/',
      'TI  - Brug dicht',
      'T2  - Oeverbode',
      'UR  - https://wetering.example/articles/brug/',
      'LA  - nl',
      'DB  - Dossier Wetering',
      'L2  - https://wetering.example/articles/brug/',
      'ER  - ',
      '',
    ]);
  });

  it.each([
    [
      {
        'date-parts': [
          [2016, 12, 29],
          [2016, 12, 31],
        ],
      },
      '2016-12-29/2016-12-31',
      '2016/12/29/-2016-12-31',
    ],
    [{ 'date-parts': [[2016, 12, 29]], circa: true }, '2016-12-29~', '2016/12/29/'],
    [{ literal: '201X' }, '201X', '///201X'],
  ])('tell a date that is no plain day: %j', (issued, edtf, slashed) => {
    expect(CITATION_FORMATS.biblatex.write([{ ...work, issued }])).toContain(`date = {${edtf}}`);
    expect(CITATION_FORMATS.ris.write([{ ...work, issued }])).toContain(`DA  - ${slashed}\r\n`);
  });

  it('write other kinds of work as what they are', () => {
    const report: Reference = {
      id: 'r 1',
      type: 'report',
      title: 'Verslag',
      publisher: 'VN',
      number: 'S/2016/1',
    };
    expect(CITATION_FORMATS.bibtex.write([report])).toContain('@techreport{r-1,');
    expect(CITATION_FORMATS.bibtex.write([report])).toContain('institution = {VN}');
    expect(CITATION_FORMATS.biblatex.write([report])).toContain('number = {S/2016/1}');
    expect(CITATION_FORMATS.ris.write([report])).toMatch(/^TY {2}- RPRT\r\n/);
    expect(CITATION_FORMATS.ris.write([{ id: 'x', type: 'painting' }])).toMatch(/^TY {2}- GEN\r\n/);
  });

  it('write several works, and none', () => {
    for (const { write } of Object.values(CITATION_FORMATS)) {
      expect(write([work, { ...work, id: 'dijk' }])).toContain('dijk');
      expect(write([])).not.toContain('undefined');
    }
  });
});
