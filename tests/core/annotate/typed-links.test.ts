import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { indexDossier } from '../../../src/core/annotate/index-dossier.ts';
import { linkResolver } from '../../../src/core/annotate/link-resolver.ts';
import { findReferences } from '../../../src/site/view/find-references.ts';
import { referrersOf } from '../../../src/site/view/referrers.ts';
import type { Content, Link } from '../../../src/core/schema/dossier.ts';
import { makeContent } from '../../eval/make-content.ts';

const GOAL = { slug: 'doel', body: 'Eerste alinea.' };
const ID = makeContent({ articles: [GOAL] }).articles[0]!.body.passages[0]!.id;
const POSITION = {
  by: 'iemand',
  stance: 'asserts',
  says: 'x',
  article: 'doel',
  quote: 'Eerste alinea',
} as const;

const contentWith = (body: string): Content =>
  makeContent({
    config: { redirects: { oud: 'vraag' } },
    articles: [{ slug: 'a', body }, GOAL],
    claims: [{ slug: 'vraag', question: 'Wie?', positions: [POSITION] }],
    events: [{ slug: 'begin', title: 'Het begin' }],
  });

const explicit = (body: string): Link[] =>
  annotate(contentWith(body)).links.filter(({ kind }) => kind === 'explicit');

describe('explicit links', () => {
  test.each([
    ['[[vraag|x]]', { claim: 'vraag' }],
    ['[[oud|x]]', { claim: 'vraag' }],
    ['[[begin]]', { event: 'begin' }],
  ])('%s leads to a claim or an event', (body, to) => {
    expect(explicit(body).map((link) => link.to)).toEqual([to]);
  });

  test.each(['confirms', 'contradicts', 'updates', 'explains'])('say what they do: %s', (relation) => {
    expect(explicit(`[[${relation}:doel#${ID}|x]]`)).toMatchObject([
      { to: { article: 'doel', passage: ID }, relation },
    ]);
  });

  test('of another word than those name a page of that name, and none has it', () => {
    const { problems } = annotate(contentWith('[[denies:doel]]'));
    expect(problems[0]?.message).toBe('[[denies:doel]] names no article, term, claim or event.');
  });

  test('keep their relation in the suggestion', () => {
    const { problems } = annotate(contentWith(`[[contradicts:doel#${ID}x]]`));
    expect(problems).toMatchObject([
      { code: 'unresolved-link', fix: `Did you mean [[contradicts:doel#${ID}]]?` },
    ]);
  });
});

test('both ends know: a passage has the links, claims and events that refer to it', () => {
  const content = contentWith(`Nee: [[contradicts:doel#${ID}|dat]] klopt niet.`);
  const dossier = { ...content, ...annotate(content) };
  const references = findReferences(dossier, linkResolver(dossier)).to;
  const site = { dossier, index: indexDossier(dossier), references };
  expect(dossier.articles.flatMap((article) => referrersOf(article, site))).toMatchObject([
    {
      passage: { id: ID },
      referrers: [
        { title: 'a', relation: 'contradicts', n: 1, sentence: 'Nee: dat klopt niet.' },
        { title: 'Wie?', relation: undefined, n: null, sentence: undefined },
      ],
    },
  ]);
});
