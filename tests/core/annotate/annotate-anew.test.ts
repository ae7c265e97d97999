import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annotate,
  annotateAnew,
  type Annotated,
  type Annotations,
  NOTHING,
  type Previous,
} from '../../../src/core/annotate/annotate.ts';
import type { ArticleMemory } from '../../../src/core/annotate/article-memory.ts';
import { checkedBytes, readChecked } from '../../../src/core/annotate/checked-bytes.ts';
import { memoryBytes } from '../../../src/core/annotate/memory-bytes.ts';
import { nearestBytes, readNearest } from '../../../src/core/annotate/nearest-bytes.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { placesBytes, readPlaces } from '../../../src/core/annotate/places-bytes.ts';
import { quoteBytes, readQuotes } from '../../../src/core/annotate/quote-bytes.ts';
import { type AnnotationMemory, StoredMemory } from '../../../src/core/annotate/stored-memory.ts';
import type { Content } from '../../../src/core/schema/dossier.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';
import { plainMemory } from './plain-memory.ts';

type Article = NonNullable<Sketch['articles']>[number];
type Term = NonNullable<Sketch['terms']>[number];

/** As in a folder: articles by date, terms by slug. */
function contentOf(articles: ReadonlyMap<string, Article>, terms: ReadonlyMap<string, Term>): Content {
  return makeContent({
    articles: [...articles.values()].sort((a, b) => (`${a.date} ${a.slug}` < `${b.date} ${b.slug}` ? -1 : 1)),
    terms: [...terms.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    claims: [
      {
        slug: 'stelling',
        positions: [{ by: 'assad', says: 'x', stance: 'asserts', article: 'a0', quote: 'de stad' }],
      },
    ],
  });
}

const PIECES = [
  'Bashar al-Assad',
  'Assad',
  'Assads leger',
  'Hafez al-Assad',
  'president Assad',
  'Asma',
  'Asma al-Assad',
  'Homs',
  'in Homs',
  'Jack Homs',
  'Hama',
  "Hama's wijken",
  'HAMA EN HOMS',
  'Syrisch regeringsleger',
  'Syrische regeringsleger',
  'Syrië',
  'Syriërs',
  'het Hoge Onderhandelingscomité (HNC)',
  'HNC',
  'al-Nusra',
  'al-Nusrafront',
  'Jabhat al-Nusra',
  'de IS-leden',
  'IS',
  'wapenstilstanden',
  'wapenstilstand',
  'Erdoğan',
  'Erdogan',
  'Recep Tayyip Erdoğan',
  '[[homs|de stad]]',
  '[[hama]]',
  '[[nergens]]',
  '[[!Homs]]',
  'de stad',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
  '\n\n',
  '\n\n## ',
];
const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(' '));
const article = fc.record({
  slug: fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4'),
  body,
  date: fc.constantFrom('2016-12-01', '2016-12-20', '2017-03'),
  lang: fc.constantFrom('nl', 'nl', 'en', 'de'),
});
const name = fc.constantFrom(
  'Bashar al-Assad',
  'Hafez al-Assad',
  'Asma',
  'Assad',
  'Homs',
  'Hama',
  'Hama (dorp)',
  'Syrië',
  'Syrisch regeringsleger',
  'Hoge Onderhandelingscomité',
  'HNC',
  'al-Nusra',
  'Nusra',
  'IS',
  'wapenstilstand',
  'Erdogan',
  'Recep Tayyip Erdogan',
  'Jack',
);
const alias = fc.oneof(
  name,
  fc.record({ text: name, shared: fc.boolean(), case: fc.constantFrom('exact' as const, 'any' as const) }),
  fc.record({ text: name, lang: fc.constantFrom('nl', 'en'), to: fc.constant('2016-12-10') }),
);
const slug = fc.constantFrom('assad', 'erdogan', 'hama', 'homs', 'is', 'nusra', 'staakt');
const term = fc.record({
  slug,
  term: name,
  type: fc.constantFrom('person' as const, 'place' as const, 'organisation' as const, 'concept' as const),
  aliases: fc.array(alias, { maxLength: 2 }),
  match: fc.constantFrom(
    'auto' as const,
    'auto' as const,
    'auto' as const,
    'explicit' as const,
    'off' as const,
  ),
  compounds: fc.constantFrom('hyphen' as const, 'solid' as const, 'none' as const),
  related: fc.array(slug, { maxLength: 2 }),
  roles: fc.constantFrom([], [{ role: 'president' }]),
});
const edit = fc.oneof(
  article.map((value) => ({ kind: 'article' as const, value })),
  term.map((value) => ({ kind: 'term' as const, value })),
  fc.constantFrom('a0', 'a2', 'assad', 'homs', 'nusra').map((value) => ({ kind: 'remove' as const, value })),
);

/** All but the functions. */
const listsOf = (annotations: Annotations) => ({
  ...annotations,
  mentionPrints: undefined,
  mentionIndex: undefined,
});

const allPlain = (memory: AnnotationMemory) =>
  new Map([...memory].map(([slug, one]) => [slug, plainMemory(one)]));

const keep = (memory: ArticleMemory): StoredMemory => {
  const kept = StoredMemory.read(memoryBytes(memory, 'p'), 'p');
  if (!kept) throw new Error('Expected what was written to be read');
  return kept;
};

describe('annotating what was annotated before', () => {
  test('gives, after any edits, what annotating from scratch gives', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 2, maxLength: 5 }),
        fc.array(term, { minLength: 1, maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (articles, terms, edits) => {
          const ofArticles = new Map<string, Article>(articles.map((value) => [value.slug, value]));
          const ofTerms = new Map<string, Term>(terms.map((value) => [value.slug, value]));
          // What was remembered of an article that is gone may turn up when it comes back.
          const remembered = new Map<Slug, StoredMemory>();
          let kept: Omit<Previous, 'article'> = {};
          // One process that follows the edits, and remembers more than what comes back from bytes.
          let last: Annotated | undefined;
          for (const one of [undefined, ...edits]) {
            if (one?.kind === 'article') ofArticles.set(one.value.slug, one.value);
            if (one?.kind === 'term') ofTerms.set(one.value.slug, one.value);
            if (one?.kind === 'remove' && !ofArticles.delete(one.value)) ofTerms.delete(one.value);
            const content = contentOf(ofArticles, ofTerms);
            const article = (slug: Slug) => remembered.get(slug);
            const again = annotateAnew(content, { article, ...kept });
            const fresh = annotateAnew(content, NOTHING);
            expect(listsOf(again.annotations)).toEqual(listsOf(fresh.annotations));
            expect(allPlain(again.memory)).toEqual(allPlain(fresh.memory));
            last = annotateAnew(content, { ...last, article: (slug) => last?.memory.get(slug) });
            expect(listsOf(last.annotations)).toEqual(listsOf(fresh.annotations));
            expect(last.nearest.print).toBe(fresh.nearest.print);
            expect(last.nearest.places).toEqual(fresh.nearest.places);
            expect(last.nearest.reasons).toEqual(fresh.nearest.reasons);
            for (const [slug, memory] of again.memory) remembered.set(slug, keep(memory));
            const places = readQuotes(quoteBytes(again.places, 'p'), 'p');
            expect(again.checked).toEqual(fresh.checked);
            expect([...fresh.places]).toEqual([...(places ?? [])]);
            kept = {
              nearest: readNearest(nearestBytes(again.nearest, 'p'), 'p'),
              shingles: readPlaces(placesBytes(again.shingles, 'p'), 'p'),
              checked: readChecked(checkedBytes(again.checked, 'p'), 'p'),
              places,
            };
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the glossary says something else of an article wherever another term changes what is found in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
        fc.array(term, { maxLength: 2 }),
        term,
        (pieces, terms, other) => {
          const sketch = new Map<string, Article>([['a', { slug: 'a', body: pieces.join(' ') }]]);
          const others = new Map<string, Term>(terms.map((value) => [value.slug, value]));
          const found = (glossary: ReadonlyMap<string, Term>) =>
            annotateAnew(contentOf(sketch, glossary), NOTHING).memory.get('a' as Slug)!;
          const [one, two] = [found(others), found(new Map(others).set(other.slug, other))];
          if (one.glossary === two.glossary) expect(plainMemory(two)).toEqual(plainMemory(one));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('and wherever another name of a term does', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 });
    const aliases = fc.array(alias, { maxLength: 2 });
    fc.assert(
      fc.property(
        pieces,
        fc.array(term, { maxLength: 2 }),
        term,
        name,
        aliases,
        (texts, others, one, heading, names) => {
          const sketch = new Map<string, Article>([['a', { slug: 'a', body: texts.join(' ') }]]);
          const found = (edited: Term) => {
            const terms = [...others, edited].map((value): [string, Term] => [value.slug, value]);
            return annotateAnew(contentOf(sketch, new Map(terms)), NOTHING).memory.get('a' as Slug)!;
          };
          const before = found(one);
          for (const after of [found({ ...one, aliases: names }), found({ ...one, term: heading })])
            if (after.glossary === before.glossary) expect(plainMemory(after)).toEqual(plainMemory(before));
        },
      ),
      { numRuns: 500 },
    );
  });

  const articles: Sketch['articles'] = [
    { slug: 'a', body: 'In Aleppo en Homs.' },
    { slug: 'b', body: 'In Homs en elders.' },
    { slug: 'c', body: 'Nergens iets.' },
  ];
  const before = makeContent({
    articles,
    terms: [
      { slug: 'aleppo', term: 'Aleppo', type: 'place' },
      { slug: 'homs', term: 'Homs', type: 'place' },
    ],
  });
  const { memory } = annotateAnew(before, NOTHING);
  const readAgain = (terms: Sketch['terms'], changed = articles): string[] => {
    const now = annotateAnew(makeContent({ articles: changed, terms }), {
      article: (slug) => memory.get(slug),
    }).memory;
    return [...now].filter(([slug, found]) => memory.get(slug) !== found).map(([slug]) => slug);
  };
  const ALEPPO = { slug: 'aleppo', term: 'Aleppo', type: 'place' } as const;
  const HOMS = { slug: 'homs', term: 'Homs', type: 'place' } as const;

  test('reads an article again only if it changed, or a term that it may name', () => {
    expect(readAgain([ALEPPO, HOMS])).toEqual([]);
    expect(readAgain([{ ...ALEPPO, aliases: ['Halab'] }, HOMS])).toEqual([]);
    expect(readAgain([{ ...ALEPPO, aliases: ['elders'] }, HOMS])).toEqual(['b']);
    expect(readAgain([{ ...ALEPPO, type: 'concept' }, HOMS])).toEqual(['a']);
    expect(readAgain([ALEPPO, { ...HOMS, body: 'Een andere omschrijving.' }])).toEqual([]);
    expect(readAgain([ALEPPO])).toEqual(['a', 'b']);
    expect(readAgain([ALEPPO, HOMS, { slug: 'iets', term: 'iets' }])).toEqual(['c']);
    expect(readAgain([ALEPPO, HOMS], [articles[0]!, { slug: 'b', body: 'Anders.' }, articles[2]!])).toEqual([
      'b',
    ]);
  });

  test('prints of mentions are the same for the same mentions in the same passages, and differ for others', () => {
    const prints = (homs: string, more = '') => {
      const content = makeContent({
        articles: [articles[0]!, { slug: 'b', body: `${homs}\n\n${more}` }],
        terms: [ALEPPO, HOMS],
      });
      const { mentionPrints, mentionIndex } = annotate(content);
      const ofTerm = (term: string) => mentionIndex.articlesOf(term as Slug).map(({ print }) => print);
      return [
        mentionPrints.inArticle('a' as Slug),
        mentionPrints.inArticle('b' as Slug),
        ofTerm('aleppo').join(' '),
        ofTerm('homs').join(' '),
      ];
    };
    const [inA, inB, ofAleppo, ofHoms] = prints('In Homs.');
    expect(prints('In Homs.')).toEqual([inA, inB, ofAleppo, ofHoms]);
    const [sameInA, otherInB, sameOfAleppo, otherOfHoms] = prints('Naar Homs.');
    expect([sameInA, sameOfAleppo]).toEqual([inA, ofAleppo]);
    expect(otherInB).not.toBe(inB);
    expect(otherOfHoms).not.toBe(ofHoms);
    expect(prints('In Homs nu.')[3]).not.toBe(ofHoms);
    expect(prints('In Homs.', 'Nog een alinea.')).toEqual([inA, inB, ofAleppo, ofHoms]);
  });
});
