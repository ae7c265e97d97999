import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ZoteroItem, zoteroItem } from '../core/cite/metadata/zotero-item.ts';
import { builtSite } from '../setup/built-site.ts';
import { type Page, readPages } from './read-pages.ts';

const HOST = 'https://dossier.example.org';

async function pagesOf(content: string): Promise<(path: string) => Page> {
  const pages = await readPages(await builtSite(content));
  return (path) => {
    const page = pages.find((one) => one.path === path);
    if (!page) throw new Error(`Expected a page at ${path}`);
    return page;
  };
}

/** Attributes of the elements that a test is for. */
function attributesOf({ tree }: Page, tagName: string, name: string): string[] {
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    const value = node.tagName === tagName ? node.properties[name] : undefined;
    if (value !== undefined && value !== null) found.push([value].flat().join(' '));
  });
  return found;
}

describe('Zotero reads', () => {
  let english: (path: string) => Page;
  let shipped: (path: string) => Page;
  beforeAll(async () => {
    english = await pagesOf('tests/sites/english');
    shipped = await pagesOf('content');
  });
  const read = (page: Page): ZoteroItem => zoteroItem(page.tree, HOST + page.path);

  it('an article with named authors as a newspaper article', () => {
    expect(read(english('/articles/bridge-open/'))).toEqual({
      itemType: 'newspaperArticle',
      title: 'Bridge at Overwater open again <after seven months>',
      creators: [
        { firstName: 'A.', lastName: 'Reporter' },
        { firstName: 'B.', lastName: 'Writer' },
      ],
      publicationTitle: 'The Overwater Observer',
      date: '2017-03-14',
      language: 'en',
      url: `${HOST}/articles/bridge-open/`,
      abstractNote: 'The bridge is open; the ferry stops on Friday.',
      archive: 'The Ferry & the Bridge',
    });
  });

  it('an article with an agency only as one by that agency', () => {
    expect(read(english('/articles/detour-ends-harbour/'))).toMatchObject({
      itemType: 'newspaperArticle',
      creators: [{ firstName: '', lastName: 'ANP' }],
      publicationTitle: 'The Harbour Gazette',
      date: '2017-03-15',
    });
  });

  it('an article by nobody with no author made up', () => {
    expect(read(english('/articles/ferry-stops/'))).toMatchObject({
      itemType: 'newspaperArticle',
      creators: [],
    });
  });

  it('a retold article as published by the dossier, with what it retells', () => {
    const page = shipped('/articles/lavrov-syrische-regering-praat-met-oppositie/');
    expect(read(page)).toMatchObject({
      itemType: 'newspaperArticle',
      title: 'Lavrov: Syrische regering praat met oppositie',
      creators: [{ firstName: '', lastName: 'Redactie' }],
      publicationTitle: 'Bestand in Syrië',
      date: '2016-12-27',
      extra: 'Naverteld naar Trouw en ANP, 27 december 2016, 12.57 uur',
    });
  });

  it('no journal article: Highwire’s tags are nowhere, and COinS on lists alone', () => {
    const article = english('/articles/bridge-open/');
    expect(article.html).not.toMatch(/name="citation_/);
    expect(article.html).not.toContain('Z3988');
    expect(english('/articles/').html.match(/class="Z3988"/g)).toHaveLength(5);
    expect(english('/glossary/long-water/').html).toContain('rft.type=newspaperArticle');
  });
});

describe('citations on built pages', () => {
  let page: (path: string) => Page;
  beforeAll(async () => {
    page = await pagesOf('tests/sites/english');
  });

  it.each([
    ['/articles/bridge-open/', '(Town of Overwater, 2017; see Writer, 2017, p. 12)'],
    ['/claims/', '(Writer, 2017, pp. 40–41)'],
    ['/glossary/long-water/', '(2017)'],
    ['/timeline/', '(Town of Overwater, 2017)'],
    ['/about/', '(Writer, 2017)'],
  ])('%s shows %s, and its list has the work', (path, text) => {
    const found = page(path);
    expect(attributesOf(found, 'a', 'dataCitation')).toEqual([text]);
    expect(found.html).toMatch(/<li id="ref-(report2017|minutes)">/);
  });

  it('are no words of the article, for people or for the search', () => {
    const { html } = page('/articles/bridge-open/');
    const [text = ''] = /<p id="p-[^"]+">The repair cost.*?<\/p>/s.exec(html) ?? [];
    expect(text.replace(/<[^>]*>/g, '')).toMatch(/Overwater paid half\.$/);
  });

  it('lead from the page of a work back to every text', () => {
    const hrefs = attributesOf(page('/references/report2017/'), 'a', 'href');
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '/claims/#who-paid',
        '/glossary/long-water/',
        '/about/',
        '/references/report2017/citation.bib',
      ]),
    );
    expect(hrefs.some((href) => href.startsWith('/articles/bridge-open/#p-'))).toBe(true);
  });

  it('links to sources are robust, with the archived copy beside the living page', () => {
    const article = page('/articles/bridge-open/');
    expect(attributesOf(article, 'a', 'dataVersionurl')).toContain('https://archive.example.org/bridge');
    expect(attributesOf(article, 'a', 'dataVersiondate')).toContain('2017-03-15');
    expect(article.html).toContain('archived copy of 15 March 2017');
  });
});
