import { describe, expect, test } from 'vitest';
import { absoluteAddress } from '../../src/site/view/absolute-address.ts';
import { articleCiting } from '../../src/site/view/article-citing.ts';
import { sentencesOfArticle } from '../../src/site/view/sentences-of-article.ts';
import { siteCiting } from '../../src/site/view/site-citing.ts';
import { undatedCitation } from '../../src/site/view/undated-citation.ts';
import { addressesUnder } from '../../src/core/addresses.ts';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { PLACEHOLDER } from '../../src/core/cite/placeholders.ts';
import type { Dossier } from '../../src/core/schema/dossier.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { makeSite } from '../../src/site/make-site.ts';
import type { Site } from '../../src/site/site.ts';
import { makeContent } from '../eval/make-content.ts';
import { makeArticle } from './make.ts';

const addresses = addressesUnder('/x/');
const writing = {
  date: null,
  locators: ['', ` par. ${PLACEHOLDER.number}`, ''],
  months: { reference: [], citation: [] },
} as const;

/** Of an article without a shape, in no style at all. */
const OWN = { templates: {} };

function dossierOf(config: object = {}): Dossier {
  const content = makeContent({ articles: [{ slug: 'brug', body: 'Een. Twee.' }] });
  const whole = { ...content, config: { ...content.config, ...config } };
  return { ...whole, ...annotate(whole) };
}

function siteOf(dossier: Dossier): Site {
  return makeSite(dossier, addresses, () => Promise.reject(new Error('No citation was asked for')));
}

describe('sentencesOfArticle', () => {
  test('tells where they begin, of passages that have several, in the language of the article', () => {
    const article = makeArticle('a', {}, 'Dhr. De Wit sprak. Stil.\n\nEén zin.\n\n    code. Code. Code.');
    const [first] = article.body.passages;
    expect(sentencesOfArticle(article)).toEqual({ [first!.id]: [0, 19] });
  });
});

describe('articleCiting', () => {
  test('has an address that can be cited, where the dossier knows its own', () => {
    const dossier = dossierOf({ url: 'https://news.example' });
    const citing = articleCiting(dossier.articles[0]!, siteOf(dossier), OWN);
    expect(citing.address).toBe('https://news.example/x/articles/brug/');
    expect(citing.work).toMatchObject({ id: 'brug', archive_location: citing.address });
    expect(citing).not.toHaveProperty('version');
    expect(absoluteAddress('/x/', {})).toBe('/x/');
  });

  test('names the version that can be pinned, once there is one', () => {
    const dossier = dossierOf();
    const [article] = dossier.articles;
    const versions = ['old', 'new'].map((hash) => ({
      hash,
      title: 'Brug',
      first: '2026-01-02',
      passages: [],
    }));
    const history = new Map([[article!.slug, { versions, earlier: {}, gone: [] }]]);
    const { version } = articleCiting(article!, siteOf({ ...dossier, history }), OWN);
    expect(version).toBe('/x/articles/brug/v/new/');
  });
});

describe('siteCiting', () => {
  test('offers what dossier.yaml asks for, that which it names first', () => {
    const dossier = dossierOf({ citation: { style: 'leidraad', styles: ['apa'], locales: ['nl-NL'] } });
    const citing = siteCiting({ dossier, voice: voiceFor('nl') }, () => writing);
    expect(citing.styles.map(({ name, isNote }) => [name, isNote])).toEqual([
      ['leidraad', true],
      ['apa', false],
    ]);
    expect(citing.locale).toBe('nl-NL');
    expect(citing.writings['apa']).toEqual({ 'nl-NL': writing });
  });
});

describe('undatedCitation', () => {
  test('leaves a blank for the day, and fills in the rest', () => {
    const template = {
      reference: `Titel (geraadpleegd ${PLACEHOLDER.accessed}) ${PLACEHOLDER.address}`,
      citation: `(Titel${PLACEHOLDER.locator})`,
    };
    expect(undatedCitation(template, writing, '[datum]', { address: '/x/', locator: '3' })).toEqual({
      reference: 'Titel (geraadpleegd [datum]) /x/',
      citation: '(Titel par. 3)',
    });
  });
});
