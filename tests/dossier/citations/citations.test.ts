import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITATION_LOCALE_NAMES } from '../../../src/core/cite/locales.ts';
import { CITATION_STYLE_NAMES } from '../../../src/core/cite/styles.ts';
import type { Reference } from '../../../src/core/schema/reference.ts';
import { AMENDMENTS } from '../../../src/dossier/citations/amendments.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { ROOT } from '../../setup/paths.ts';
import { madeArticle } from './made-article.ts';

const CSL = join(ROOT, 'src', 'dossier', 'citations', 'csl');

describe('templates', () => {
  it('leave no room for what is not known', async () => {
    const citations = await openCitations(ROOT);
    const room = { address: false, accessed: false };
    const { reference } = citations.template(madeArticle(1), 'harvard', 'en-GB', room);
    expect(reference).toBe('Bakker, P. (1991) ‘Brug: “dicht” 1 keer’, <i>Krant 1</i>, 3 February.');
    const own = citations.template(
      { ...madeArticle(1), URL: 'https://x.example/?a&b' },
      'harvard',
      'en-GB',
      room,
    );
    expect(own.reference).toContain('<a href="https://x.example/?a&#38;b">https://x.example/?a&#38;b</a>');
  });
});

describe('a list of references', () => {
  const works: readonly Reference[] = [
    {
      ...madeArticle(3),
      id: 'z',
      author: [{ family: 'Zwart', given: 'Z.' }],
      URL: 'https://z.example/a?b&c',
      note: 'For editors.',
    },
    { ...madeArticle(1), id: 'b', title: 'Brug' },
    { ...madeArticle(1), id: 'a', title: 'Ark' },
  ];

  it('is sorted and told apart as the style has it, and cited accordingly', async () => {
    const { list } = await openCitations(ROOT);
    const { references, citations } = list(
      works,
      [
        [{ id: 'b', place: { label: 'page', locator: '3-5' }, prefix: 'see ' }, { id: 'z' }],
        [{ id: 'a', suppressAuthor: true }],
        [{ id: 'nowhere' }],
      ],
      'apa',
      'en-US',
    );
    expect(references.map(({ id }) => id)).toEqual(['a', 'b', 'z']);
    expect(references[0]!.html).toMatch(/^Bakker, P\. \(1991a, February 3\)\. Ark/);
    expect(references[2]!.html).toContain(
      '<a href="https://z.example/a?b&#38;c">https://z.example/a?b&#38;c</a>',
    );
    expect(references[2]!.html).not.toContain('For editors');
    expect(citations.slice(0, 2)).toEqual(['(see Bakker, 1991b, pp. 3–5; Zwart, 1993)', '(1991a)']);
  });

  it('has works of one author by their dates, though a style writes these without the year', async () => {
    const { list } = await openCitations(ROOT);
    const on = (id: string, ...day: readonly number[]): Reference => ({
      ...madeArticle(1),
      id,
      issued: { 'date-parts': [[...day]] },
    });
    const { references } = list(
      [on('c', 2017, 1, 2), on('b', 2016, 12, 3), on('a', 2016, 2, 28)],
      [],
      'apa',
      'nl-NL',
    );
    expect(references.map(({ id, html }) => [id, /\(.*?\)/.exec(html)?.[0]])).toEqual([
      ['a', '(2016a, 28 februari)'],
      ['b', '(2016b, 3 december)'],
      ['c', '(2017, 2 januari)'],
    ]);
  });

  it('is numbered where the style numbers', async () => {
    const { list } = await openCitations(ROOT);
    const { references, citations } = list(works, [[{ id: 'b' }], [{ id: 'z' }]], 'ieee', 'en-US');
    expect(references.map(({ id, label }) => `${label} ${id}`)).toEqual(['[1] z', '[2] b', '[3] a']);
    expect(citations).toEqual(['[2]', '[1]']);
  });

  it('has a work that the style lists nowhere as it is cited in a note', async () => {
    const { list } = await openCitations(ROOT);
    const law: Reference = { id: 'w', type: 'webpage', title: 'Waterbesluit' };
    expect(list([law], [], 'leidraad', 'nl-NL').references).toEqual([
      { id: 'w', html: '‘Waterbesluit’.', label: '' },
    ]);
    expect(list([], [], 'leidraad', 'nl-NL')).toEqual({ references: [], citations: [] });
    const book: Reference = { id: 'b', type: 'book', title: 'Waterrecht', author: [{ family: 'Smit' }] };
    const others = [law, book, { ...book, id: 'c', title: 'Waterbesluit' }];
    const { references } = list(others, [], 'leidraad', 'nl-NL');
    expect(references.map(({ id }) => id)).toEqual(['b', 'c', 'w']);
    expect(references[1]!.html).toContain('Waterbesluit</i>');
  });
});

describe('the files of the Citation Style Language', () => {
  it('are all there, name their authors and their licence, and are under a note that says so', async () => {
    const styles = await readdir(join(CSL, 'styles'));
    const locales = await readdir(join(CSL, 'locales'));
    expect([styles.length, locales.length]).toEqual([
      CITATION_STYLE_NAMES.length,
      CITATION_LOCALE_NAMES.length,
    ]);
    for (const name of styles) {
      const text = await readFile(join(CSL, 'styles', name), 'utf8');
      expect(text).toMatch(/<author>\s*<name>/);
      expect(text).toContain('Attribution-ShareAlike 3.0');
    }
    for (const name of locales)
      expect(await readFile(join(CSL, 'locales', name), 'utf8')).toMatch(
        /<translator>\s*<name>[^]*ShareAlike 3\.0/,
      );
    expect(await readFile(join(CSL, 'LICENSE.md'), 'utf8')).toMatch(/citationstyles\.org[^]*CC BY-SA 3\.0/);
  });

  it('are amended in memory, each time with the reason', async () => {
    await expect(openCitations(ROOT)).resolves.toBeDefined();
    for (const { from, to, why } of AMENDMENTS) {
      expect(from).not.toBe(to);
      expect(why).toMatch(/\d.*:/);
    }
  });
});
