import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { addressOfTarget } from '../../src/site/view/address-of-target.ts';
import { findReferences } from '../../src/site/view/find-references.ts';
import { referrersAside } from '../../src/site/view/referrers-aside.ts';
import { referrersOf } from '../../src/site/view/referrers.ts';
import { addressesUnder } from '../../src/core/addresses.ts';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { indexDossier } from '../../src/core/annotate/index-dossier.ts';
import { linkResolver } from '../../src/core/annotate/link-resolver.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { makeContent } from '../eval/make-content.ts';

const GOAL = { slug: 'doel', body: 'Eerste alinea.' };
const ID = makeContent({ articles: [GOAL] }).articles[0]!.body.passages[0]!.id;
const content = makeContent({
  articles: [
    GOAL,
    { slug: 'bron', body: `Vooraf.\n\nEerst dit. Nee: [[contradicts:doel#${ID}|dat]] klopt < niet. Slot.` },
  ],
  terms: [{ slug: 'stad', term: 'De stad', type: 'place', body: `Zie [[doel#${ID}|daar]].` }],
});
const dossier = { ...content, ...annotate(content) };
const [found] = referrersOf(
  content.articles.find(({ slug }) => slug === 'doel')!,
  {
    dossier,
    index: indexDossier(dossier),
    references: findReferences(dossier, linkResolver(dossier)).to,
  },
);
const addresses = addressesUnder('/x/');

describe.each([
  ['nl', '2 verwijzingen', ', alinea 1', 'tegengesproken door'],
  ['en', '2 references', ', paragraph 1', 'contradicted by'],
])('what stands beside a passage, in %s', (lang, count, place, relation) => {
  const html = toHtml(referrersAside(found!, voiceFor(lang), addresses));

  it('counts, and says aloud which passage it is about', () => {
    expect(html).toContain(`<summary>${count}<span class="visually-hidden">${place}</span></summary>`);
  });

  it('names the relation, the article, its passage and the sentence', () => {
    const article = content.articles.find(({ slug }) => slug === 'bron')!;
    const passage = article.body.passages[1]!.id;
    const href = addressOfTarget({ kind: 'article', article, passage, anchor: passage }, addresses);
    expect(html).toContain(`<span class="meta">${relation}</span> <a href="${href}" lang="nl">`);
    expect(html).toContain(', ¶\u00a02<q lang="nl">Nee: dat klopt &#x3C; niet.</q>');
  });

  it('says what kind of page refers where nothing is said of how', () => {
    expect(html).toContain(`<a href="${addresses.term(content.terms[0]!.slug)}">De stad</a><q>Zie daar.</q>`);
  });

  it('is in the language of the editors, and not searched', () => {
    expect(html).toMatch(new RegExp(`^<details class="passage-referrers" lang="${lang}">`));
  });
});
