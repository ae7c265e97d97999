import { beforeAll, describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { fillAddress } from '../../../src/core/cite/fill-address.ts';
import type { Content } from '../../../src/core/schema/dossier.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { citingShapes } from '../../../src/site/citing-shapes.ts';
import { citationList } from '../../../src/site/html/citation-list.ts';
import { listedCitations } from '../../../src/site/html/listed-citations.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import type { Site } from '../../../src/site/site.ts';
import { makeContent } from '../../eval/make-content.ts';
import { ROOT } from '../../setup/paths.ts';
import { makeArticle } from '../make.ts';

const ARTICLES = [
  makeArticle('a', { title: 'Brug dicht', authors: ['Anna Smit'], outlet: 'Trouw', date: '2016-12-27' }),
  makeArticle('b', { title: 'Sluis open', authors: ['Jan Bakker'], outlet: 'Parool', date: '2017-03-14' }),
  makeArticle('own', { title: 'Sluis & dijk', url: 'https://www.krant.example/?a&b', date: '2016-05-14' }),
  makeArticle('english', { title: 'The bridge is shut', lang: 'en', outlet: 'the Times', date: '2016-05' }),
  makeArticle('range', { title: 'Een week', date: '2016-12-29/2016-12-31' }),
  makeArticle('odd', { title: 'Van <i>brug</i> “tot” $& brug', agency: 'ANP', date: '2016' }),
];

let site: Site;

beforeAll(async () => {
  const content: Content = { ...makeContent({}), articles: ARTICLES };
  const citations = await openCitations(ROOT);
  site = makeSite({ ...content, ...annotate(content) }, addressesUnder('/d/'), () =>
    Promise.resolve(citations),
  );
});

describe('the citations of an article', () => {
  it.each(ARTICLES)('$slug are those of its own, though laid out for its shape', async (article) => {
    const { template } = await site.citations();
    const work = site.work(article);
    const own = listedCitations(site, (style, locale) => template(work, style, locale).reference);
    expect(await citationList(article, site)).toBe(fillAddress(own, site.addresses.article(article.slug)));
    expect(own).not.toBe('');
  });
});

describe('citingShapes', () => {
  it('asks for the shape of an article once, until its frontmatter is another', async () => {
    const shapes = await citingShapes(site);
    expect(shapes.size).toBeGreaterThan(2);
    const { shapeKey, firstOfShapes } = await site.citations();
    const { frame, fields, called } = site.prints;
    const [article] = ARTICLES;
    const print = `${frame} ${fields(article!.slug)}`;
    const notAsked = () => {
      throw new Error('The shape was asked for');
    };
    expect(shapeKey(print, notAsked)).toBe(shapeKey('other', () => site.work(article!)));
    expect(firstOfShapes(`${frame} ${called()}`, notAsked)).toContain(0);
    expect(() => shapeKey('another', notAsked)).toThrow('The shape was asked for');
    expect(await citingShapes(site)).toEqual(shapes);
  });
});
