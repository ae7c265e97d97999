import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/schema/dossier.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { sourcePages } from '../../src/site/pages/source-pages.ts';
import type { Site } from '../../src/site/site.ts';
import { MOST_ON_A_PAGE } from '../../src/site/view/long-list.ts';
import { outletName } from '../../src/site/view/outlet-name.ts';
import { outletSlugs } from '../../src/site/view/outlet-slugs.ts';
import { outletsOf } from '../../src/site/view/outlets.ts';
import { rangeInWords } from '../../src/site/view/range-in-words.ts';
import { sourcePath } from '../../src/site/view/source-path.ts';
import { makeArticle } from './make.ts';

const voice = voiceFor('nl');

/** Articles of newspapers, as many as is said. */
function articlesOf(counts: Readonly<Record<string, number>>): Article[] {
  return Object.entries(counts).flatMap(([outlet, count], place) =>
    Array.from({ length: count }, (_, index) =>
      makeArticle(`bericht-${place}-${index}`, outlet === '' ? {} : { outlet }),
    ),
  );
}

function pagesOf(articles: readonly Article[]) {
  const prints = { frame: 'f', card: String, fields: (slug: string) => `fields of ${slug}` };
  return sourcePages.pages({ dossier: { articles }, voice, prints } as unknown as Site);
}

describe('sourcePages', () => {
  it('are none where one page holds all', () => {
    expect(pagesOf(articlesOf({ 'De Bode': MOST_ON_A_PAGE }))).toEqual([]);
  });

  it('hold every article once, by newspaper, no page more than a page holds', () => {
    const articles = articlesOf({ 'De Bode': MOST_ON_A_PAGE + 10, 'De Ochtend': 3, '': 2 });
    const pages = pagesOf(articles);
    expect(pages.map(({ params }) => params['part'])).toEqual([
      'de-bode',
      'de-bode/2',
      'de-ochtend',
      'unknown',
    ]);
    const shown = pages.flatMap(({ props }) => (props as { part: { items: readonly Article[] } }).part.items);
    expect(new Set(shown)).toEqual(new Set(articles));
    expect(shown).toHaveLength(articles.length);
  });

  it('are made from the articles that they show', () => {
    const articles = articlesOf({ 'De Bode': MOST_ON_A_PAGE, 'De Ochtend': 1 });
    const before = pagesOf(articles).map(({ inputs }) => inputs());
    const after = pagesOf(articles.with(-1, makeArticle('ander', { outlet: 'De Ochtend' }))).map(
      ({ inputs }) => inputs(),
    );
    expect(after[0]).toEqual(before[0]);
    expect(after[1]).not.toEqual(before[1]);
  });
});

describe('outletSlugs', () => {
  it('keeps apart what differs in no letter, and what is no newspaper', () => {
    const outlets = outletsOf(articlesOf({ 'De Bode': 1, 'De bode!': 1, Retold: 1, '': 1 }), 'nl');
    expect([...outletSlugs(outlets)].map(([{ name }, slug]) => [name, slug]).sort()).toEqual([
      ['', 'unknown'],
      ['De Bode', 'de-bode'],
      ['De bode!', 'de-bode-2'],
      ['Retold', 'retold-2'],
    ]);
  });
});

it('an outlet has a name in words, also where it has none of its own', () => {
  expect(outletName({ kind: 'outlet', name: 'De Bode', articles: [] }, voice)).toBe('De Bode');
  expect(outletName({ kind: 'retold', name: '', articles: [] }, voice)).toBe('Navertellingen');
  expect(outletName({ kind: 'unknown', name: '', articles: [] }, voice)).toContain('Zonder');
});

it('the first part of a list of sources has the address of its outlet', () => {
  const [slug] = [...outletSlugs(outletsOf(articlesOf({ 'De Bode': 1 }), 'nl')).values()];
  expect([1, 2].map((part) => sourcePath(slug!, part))).toEqual(['sources/de-bode/', 'sources/de-bode/2/']);
});

it('a part says which items it holds', () => {
  const part = { from: 251, to: 500, total: 1610 };
  expect(rangeInWords(voice.messages.sourceParts.range, part, voice)).toBe('Artikelen 251 tot 500 van 1.610');
});
