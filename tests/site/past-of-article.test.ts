import { describe, expect, test } from 'vitest';
import { goneArticles } from '../../src/site/gone-articles.ts';
import { duringInWords } from '../../src/site/view/during-in-words.ts';
import { pastOfArticle } from '../../src/site/view/past-of-article.ts';
import { versionBlocks } from '../../src/site/view/version-blocks.ts';
import { versionsOfArticle, versionsOfGone } from '../../src/site/published-versions.ts';
import { movedCitingPaths } from '../../src/site/moved-citing-paths.ts';
import { addressesUnder } from '../../src/core/addresses.ts';
import { indexDossier } from '../../src/core/annotate/index-dossier.ts';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { ArticleHistory, VersionPassage } from '../../src/core/passage/history.ts';
import type { PassageId, Slug } from '../../src/core/schema/brands.ts';
import type { Dossier } from '../../src/core/schema/dossier.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { makeContent } from '../eval/make-content.ts';

const addresses = addressesUnder('/x/');
const voice = voiceFor('nl');

function dossierOf(history: (ids: readonly PassageId[]) => ArticleHistory): Dossier {
  const content = makeContent({
    articles: [
      { slug: 'brug', body: 'De brug is open.\n\nDe pont vaart niet.' },
      { slug: 'pont', body: 'De pont is verkocht.' },
    ],
  });
  const [article] = content.articles;
  const ids = article!.body.passages.map(({ id }) => id);
  const whole = { ...content, history: new Map([[article!.slug, history(ids)]]) };
  return { ...whole, ...annotate(whole) };
}

const day = { first: '2026-01-02', last: '2026-03-04', version: 'aaaa' };

function pastOf(history: (ids: readonly PassageId[]) => Partial<ArticleHistory>) {
  const dossier = dossierOf((ids) => ({ versions: [], earlier: {}, gone: [], ...history(ids) }));
  const [article] = dossier.articles;
  const site = { index: indexDossier(dossier), voice, addresses };
  const { slug, body } = article!;
  return pastOfArticle({ slug, passages: body.passages }, dossier.history.get(slug)!, site);
}

describe('pastOfArticle', () => {
  test('holds the newest wording of a passage first, each against the text of now', () => {
    const past = pastOf(([first]) => ({
      earlier: {
        [first!]: [
          { text: 'Er is geen brug.', ...day },
          { text: 'De brug is dicht.', ...day },
        ],
      },
    }));
    expect(past.reworded).toHaveLength(1);
    const [reworded] = past.reworded;
    expect(reworded!.passage.n).toBe(1);
    expect(reworded!.wordings.map(({ text }) => text)).toEqual(['De brug is dicht.', 'Er is geen brug.']);
    expect(
      reworded!.wordings[0]!.difference.filter((piece) => piece.in !== 'both').map((piece) => piece.text),
    ).toEqual(['dicht', 'open']);
  });

  test('leads from what was merged to where its words are, here or in another article', () => {
    const other = dossierOf(() => ({ versions: [], earlier: {}, gone: [] })).articles[1]!;
    const past = pastOf(([, second]) => ({
      gone: [
        { id: 'p-1' as PassageId, text: 'Hier.', ...day, to: { article: 'brug' as Slug, passage: second! } },
        {
          id: 'p-2' as PassageId,
          text: 'Daar.',
          ...day,
          to: { article: other.slug, passage: other.body.passages[0]!.id },
        },
        { id: 'p-3' as PassageId, text: 'Weg.', ...day },
        {
          id: 'p-4' as PassageId,
          text: 'Kwijt.',
          ...day,
          to: { article: 'brug' as Slug, passage: 'p-9' as PassageId },
        },
      ],
    }));
    expect(past.gone.map(({ to }) => to?.words)).toEqual([
      'Deze woorden staan nu in alinea 2',
      `Deze woorden staan nu in “${other.title}”`,
      undefined,
      undefined,
    ]);
    expect(past.gone[0]!.to!.href).toMatch(/^#p-/);
    expect(past.gone[1]!.to!.href).toMatch(/^\/x\/articles\/pont\/#p-/);
  });

  test('says of what a passage may be that nobody has decided', () => {
    const past = pastOf(([, second]) => ({
      gone: [{ id: 'p-1' as PassageId, text: 'Hier.', ...day, maybe: [second!, 'p-9' as PassageId] }],
    }));
    expect(past.gone[0]!.maybe).toEqual([
      {
        href: expect.stringMatching(/^#p-/) as string,
        words: 'Misschien is dit nu alinea 2; de redactie heeft dat nog niet vastgesteld',
      },
    ]);
  });

  test('an earlier wording of a passage that is not there is not said of another', () => {
    expect(pastOf(() => ({ earlier: { toString: [], 'p-0': [{ text: 'x', ...day }] } })).reworded).toEqual(
      [],
    );
  });
});

describe('duringInWords', () => {
  test.each([
    ['2026-01-02', '2026-03-04', 'van 2 januari 2026 tot 4 maart 2026'],
    ['2026-01-02', '2026-01-02', 'op 2 januari 2026'],
  ])('%s – %s', (first, last, words) => {
    expect(duringInWords('van {first} tot {last}', 'op {first}', { first, last }, voice)).toBe(words);
  });
});

describe('versionBlocks', () => {
  test('items, quotes and cells stand together, paragraphs apart', () => {
    const passage = (kind: VersionPassage['kind'], text: string) => ({
      id: `p-${text}` as PassageId,
      kind,
      text,
    });
    const kinds = ['paragraph', 'paragraph', 'item', 'item', 'heading', 'quote', 'item'] as const;
    const blocks = versionBlocks(kinds.map((kind, index) => passage(kind, String(index))));
    expect(blocks.map(({ kind, passages }) => [kind, passages.length])).toEqual([
      ['paragraph', 1],
      ['paragraph', 1],
      ['item', 2],
      ['heading', 1],
      ['quote', 1],
      ['item', 1],
    ]);
  });
});

describe('addresses of versions', () => {
  const versions = ['aaaa', 'bbbb'].map((hash) => ({ hash, title: hash, first: '2026-01-02', passages: [] }));

  test('every version of an article has a page', () => {
    const dossier = dossierOf(() => ({ versions, earlier: {}, gone: [] }));
    const found = dossier.articles.flatMap((article) => versionsOfArticle(article, dossier));
    expect(found.map(({ slug, version }) => ({ slug, hash: version.hash }))).toEqual([
      { slug: 'brug', hash: 'aaaa' },
      { slug: 'brug', hash: 'bbbb' },
    ]);
  });

  test('those of an article that is gone stay, unless it was renamed or could not be read', () => {
    const stone = { id: 'p-1' as PassageId, text: 'Weg.', ...day };
    const past = versions.map((version) => ({ ...version, last: '2026-03-04' }));
    const dossier = dossierOf(() => ({ versions: [], earlier: {}, gone: [] }));
    const history = new Map([
      ['weg' as Slug, { versions: past, earlier: {}, gone: [stone] }],
      ['oud' as Slug, { versions: past, earlier: {}, gone: [stone] }],
      ['stuk' as Slug, { versions, earlier: {}, gone: [stone] }],
    ]);
    const config = { ...dossier.config, redirects: { oud: 'brug' as Slug } };
    const whole = { ...dossier, config, history };
    expect(goneArticles(whole).map(({ slug, title }) => [slug, title])).toEqual([['weg', 'bbbb']]);
    expect(versionsOfGone(whole).map(({ slug, version }) => ({ slug, hash: version.hash }))).toEqual([
      { slug: 'weg', hash: 'aaaa' },
      { slug: 'weg', hash: 'bbbb' },
    ]);
  });

  test('those of a renamed article lead on from its old address', () => {
    const dossier = dossierOf(() => ({ versions, earlier: {}, gone: [] }));
    const redirects = { oud: 'brug' as Slug, elders: 'nergens' as Slug };
    const renamed = { ...dossier, config: { ...dossier.config, redirects } };
    expect(
      movedCitingPaths({ dossier: renamed, addresses }).map(({ params, props }) => [
        params.slug,
        params.old,
        props.href,
      ]),
    ).toEqual([
      ['oud', 'cite', '/x/articles/brug/cite/'],
      ['oud', 'v/aaaa', '/x/articles/brug/v/aaaa/'],
      ['oud', 'v/bbbb', '/x/articles/brug/v/bbbb/'],
    ]);
  });
});
