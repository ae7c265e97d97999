import { expect, it } from 'vitest';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { provenanceFacts } from '../../../src/site/html/provenance-facts.ts';
import { makeArticle } from '../make.ts';

const voice = voiceFor('nl');

/** Name and HTML of each fact, in their order. */
function facts(fields: Record<string, unknown>): (readonly [string | undefined, string | undefined])[] {
  const html = provenanceFacts(makeArticle('a', fields), voice);
  return [...html.matchAll(/<dt>(.*?)<\/dt>(.*?)(?=<dt>|$)/g)].map(([, name, value]) => [name, value]);
}

it('tells what is known, and never what is not', () => {
  const known = facts({ outlet: 'De Bode', rights: '© <b>', topics: ['a & b', 'c'] });
  expect(known.map(([name]) => name)).toEqual([
    'Krant of site',
    'Verschenen',
    'Rechten',
    'Taal',
    'Lengte',
    'Onderwerpen',
  ]);
  expect(known).toContainEqual(['Rechten', '<dd>© &lt;b&gt;</dd>']);
  expect(known).toContainEqual(['Onderwerpen', '<dd>a &amp; b, c</dd>']);
});

it('names the original, with its fingerprint', () => {
  const sha256 = 'ab12'.repeat(16);
  const source = {
    file: 'raw/a.txt',
    sha256,
    format: 'text',
    encoding: 'UTF-8',
    converter: 'text 1',
  };
  expect(facts({ source }).slice(-4)).toEqual([
    ['Origineel', '<dd class="path">raw/a.txt</dd>'],
    [voice.messages.article.fingerprint, `<dd class="hash">${sha256}</dd>`],
    [voice.messages.article.format, '<dd>text, UTF-8</dd>'],
    [voice.messages.article.converter, '<dd>text 1</dd>'],
  ]);
});

it('gives the copies of an address that is not known, which otherwise stand beside it', () => {
  const archived = [{ url: 'https://a.example/1', date: '2016-12-30' }, { url: 'https://a.example/2' }];
  const link = (url: string): string => `<a href="${url}" rel="external">${url}</a>`;
  const day = '<time datetime="2016-12-30">30 december 2016</time>';
  expect(facts({ archived })).toContainEqual([
    voice.messages.article.archived,
    `<dd>${link('https://a.example/1')} (${day})</dd><dd>${link('https://a.example/2')}</dd>`,
  ]);
  const names = facts({ archived, url: 'https://b.example/' }).map(([name]) => name);
  expect(names).toContain(voice.messages.article.address);
  expect(names).not.toContain(voice.messages.article.archived);
});
