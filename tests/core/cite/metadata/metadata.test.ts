import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../../src/core/addresses.ts';
import { articleJsonLd } from '../../../../src/core/cite/metadata/article-json-ld.ts';
import { collectionLinks } from '../../../../src/core/cite/metadata/collection-links.ts';
import { coins } from '../../../../src/core/cite/metadata/coins.ts';
import { licenceAddress } from '../../../../src/core/cite/metadata/licence-address.ts';
import { signposting } from '../../../../src/core/cite/metadata/signposting.ts';
import { termLinks } from '../../../../src/core/cite/metadata/term-links.ts';
import { configSchema } from '../../../../src/core/schema/config.ts';
import { referenceSchema } from '../../../../src/core/schema/reference.ts';
import { makeArticle, makeTerm } from '../../../site/make.ts';

const addresses = addressesUnder('/x/');
const CONFIG = configSchema.parse({ title: 'Twee oevers', url: 'https://dossier.example.org' });
const WITHOUT_URL = configSchema.parse({ title: 'Twee oevers' });
const ARTICLE = makeArticle('brug', {
  title: 'De brug </script>',
  date: '2017-03-14T08:30+01:00',
  outlet: 'De Oever',
  agency: 'ANP',
  authors: ['Jan de Vries', 'Redactie'],
  url: 'https://news.example.org/brug',
  archived: [{ url: 'https://archive.example.org/brug' }],
  rights: 'CC BY-SA 4.0',
});

describe('the JSON-LD of an article', () => {
  const facts = {
    config: CONFIG,
    addresses,
    terms: [makeTerm('wijde-aa', { term: 'Wijde Aa' })],
    references: [referenceSchema.parse({ id: 'r', type: 'book', title: 'Bruggen', DOI: '10.1/x' })],
  };
  const read = (article = ARTICLE, over = {}): Record<string, unknown> =>
    JSON.parse(articleJsonLd(article, { ...facts, ...over })) as Record<string, unknown>;

  it('cites the newspaper and names the terms as their pages do', () => {
    expect(read()).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://dossier.example.org/x/articles/brug/',
      headline: 'De brug </script>',
      datePublished: '2017-03-14T08:30+01:00',
      author: [
        { '@type': 'Person', name: 'Jan de Vries' },
        { '@type': 'Organization', name: 'Redactie' },
      ],
      publisher: { name: 'De Oever' },
      sourceOrganization: { name: 'ANP' },
      isPartOf: { name: 'Twee oevers' },
      isBasedOn: 'https://news.example.org/brug',
      archivedAt: ['https://archive.example.org/brug'],
      citation: [{ name: 'Bruggen', url: 'https://doi.org/10.1/x' }],
      mentions: [{ '@id': 'https://dossier.example.org/x/glossary/wijde-aa/', name: 'Wijde Aa' }],
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
  });

  it('cannot end the script it stands in', () => {
    expect(articleJsonLd(ARTICLE, facts)).not.toContain('</script');
  });

  it('of a retold article says what it rests on, and that the dossier published it', () => {
    const retold = makeArticle('brug', { basedOn: 'Trouw, 27 december 2016' });
    expect(read(retold)).toMatchObject({
      publisher: { name: 'Twee oevers' },
      isBasedOn: { '@type': 'NewsArticle', name: 'Trouw, 27 december 2016' },
    });
  });

  it('says nothing that the article does not', () => {
    const found = read(makeArticle('kaal', { date: '2016-12~' }), {
      config: WITHOUT_URL,
      terms: [],
      references: [],
    });
    expect(Object.keys(found).sort()).toEqual(
      ['@context', '@type', 'headline', 'datePublished', 'inLanguage', 'wordCount', 'isPartOf'].sort(),
    );
    expect(found['datePublished']).toBe('2016-12');
  });
});

describe('signposting', () => {
  const people = [
    makeTerm('jan', { term: 'Jan de Vries', sameAs: ['https://orcid.example/1', 'https://b.example/'] }),
  ];
  const links = (config = CONFIG) =>
    signposting(ARTICLE, { config, addresses, people }).flatMap((tag) =>
      tag.tag === 'link' ? [`${tag.rel} ${tag.href} ${tag.type ?? ''}`.trim()] : [],
    );

  it('leads from an article to what describes it', () => {
    expect(links()).toEqual([
      'cite-as https://dossier.example.org/x/articles/brug/',
      'describedby /x/articles/brug/cite/citation.csl.json application/vnd.citationstyles.csl+json',
      'describedby /x/articles/brug/cite/citation.bib application/x-bibtex',
      'describedby /x/articles/brug/cite/citation.ris application/x-research-info-systems',
      'author https://orcid.example/1',
      'license https://creativecommons.org/licenses/by-sa/4.0/',
      'collection /x/articles/ text/html',
      'type https://schema.org/NewsArticle',
    ]);
  });

  it('says of a term what it is, and leads to the glossary', () => {
    expect(termLinks(addresses)).toEqual([
      { tag: 'link', rel: 'type', href: 'https://schema.org/DefinedTerm' },
      { tag: 'link', rel: 'collection', href: '/x/glossary/', type: 'text/html' },
    ]);
  });

  it('leads from the list of articles to each of them, and to the file of them all', () => {
    const links = collectionLinks({ articles: [ARTICLE], config: CONFIG }, addresses);
    expect(links.map((tag) => (tag.tag === 'link' ? `${tag.rel} ${tag.href}` : ''))).toEqual([
      'describedby /x/data/csl.json',
      'item /x/articles/brug/',
    ]);
  });

  it('names no address to cite where the dossier knows none', () => {
    expect(links(WITHOUT_URL).join('\n')).not.toContain('cite-as');
  });
});

describe('COinS', () => {
  const fields = (article = ARTICLE, config = CONFIG) =>
    Object.fromEntries(new URLSearchParams(coins(article, config, addresses)));

  it('name a newspaper article', () => {
    expect(fields()).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'newspaperArticle',
      'rft.title': 'De brug </script>',
      'rft.source': 'De Oever',
      'rft.date': '2017-03-14',
      'rft.creator': 'Redactie',
      'rft.language': 'nl',
      'rft.identifier': 'https://dossier.example.org/x/articles/brug/',
    });
    expect(new URLSearchParams(coins(ARTICLE, CONFIG, addresses)).getAll('rft.creator')).toEqual([
      'de Vries, Jan',
      'Redactie',
    ]);
  });

  it('name the agency where nobody signed', () => {
    expect(fields(makeArticle('x', { agency: 'Associated Press' }))['rft.creator']).toBe('Associated Press,');
    expect(fields(makeArticle('x'), WITHOUT_URL)).not.toHaveProperty('rft.creator');
  });
});

describe('the address of a licence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['Tekst van de redactie, CC BY-NC-ND 3.0.', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['cc-by-sa 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['Zie https://example.org/licentie.', 'https://example.org/licentie'],
    ['Alle rechten voorbehouden', undefined],
  ])('%s', (rights, address) => {
    expect(licenceAddress(rights)).toBe(address);
  });
});
