import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import type { VersionPassage } from '../../../src/core/passage/history.ts';
import type { Edtf } from '../../../src/core/schema/brands.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { chronicle } from '../../../src/site/html/chronicle.ts';
import { concordanceLines } from '../../../src/site/html/concordance-lines.ts';
import { headTags } from '../../../src/site/html/head-tags.ts';
import { kicker } from '../../../src/site/html/kicker.ts';
import { mentionCount } from '../../../src/site/html/mention-count.ts';
import { passagePlace } from '../../../src/site/html/passage-place.ts';
import { passageQuotes } from '../../../src/site/html/passage-quotes.ts';
import { sourceEntries } from '../../../src/site/html/source-entries.ts';
import { sourceLink } from '../../../src/site/html/source-link.ts';
import { termsOfArticle } from '../../../src/site/html/terms-of-article.ts';
import { versionText } from '../../../src/site/html/version-text.ts';
import { when } from '../../../src/site/html/when.ts';
import { makeArticle, makeTerm } from '../make.ts';

const voice = voiceFor('nl');
const site = { voice, addresses: addressesUnder('/x/') };
const edtf = (date: string): Edtf => date as Edtf;
const HOSTILE = '<script>alert("1 & \'2\'")</script>';
const SAFE = '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;';

describe('when', () => {
  it('is for machines too, where HTML has a form for it', () => {
    expect(when(edtf('2016-12-29'), voice)).toBe('<time datetime="2016-12-29">29 december 2016</time>');
    expect(when(edtf('2016-12-29~'), voice)).toBe('<span>omstreeks 29 december 2016</span>');
  });
});

describe('kicker', () => {
  it('names newspaper, agency and section, each once', () => {
    const article = makeArticle('a', { outlet: 'De Bode', agency: 'De Bode', section: 'Stad & land' });
    expect(kicker(article, voice)).toBe(
      '<p class="kicker"><b>De Bode</b> <span>Stad &amp; land</span> <time datetime="2016-12-29">29 december 2016</time></p>',
    );
  });

  it('has the day of the week and the time in full', () => {
    const article = makeArticle('a', { date: '2016-12-29T12:57' });
    expect(kicker(article, voice)).toContain('>29 december 2016<');
    expect(kicker(article, voice, { full: true })).toContain('>donderdag 29 december 2016, 12.57 uur<');
  });
});

describe('versionText', () => {
  it('has each passage under its id, items and lines of a quotation together', () => {
    const passages = [
      { id: 'p-a', kind: 'heading', n: null, text: 'Kop & staart' },
      { id: 'p-b', kind: 'paragraph', n: 1, text: 'Een.' },
      { id: 'p-c', kind: 'item', n: 2, text: 'Twee' },
      { id: 'p-d', kind: 'item', n: 3, text: 'Drie' },
      { id: 'p-e', kind: 'quote', n: 4, text: '<b>' },
      { id: 'p-f', kind: 'code', n: 5, text: 'x' },
      { id: 'p-g', kind: 'cell', n: 6, text: 'y' },
    ] as unknown as readonly VersionPassage[];
    expect(versionText({ passages })).toBe(
      '<h2 id="p-a">Kop &amp; staart</h2><p id="p-b">Een.</p><ul><li id="p-c">Twee</li><li id="p-d">Drie</li></ul>' +
        '<blockquote><p id="p-e">&lt;b&gt;</p></blockquote><pre id="p-f">x</pre><p id="p-g">y</p>',
    );
  });
});

describe('passagePlace', () => {
  it('is the number of the passage, or a dash', () => {
    expect(passagePlace({ n: 3 }, voice)).toBe(passagePlace({ n: 3 }, voice));
    expect(passagePlace({ n: 3 }, voice)).toContain('>3</span><span class="visually-hidden">alinea 3:');
    expect(passagePlace({ n: null }, voice)).toContain('>–<');
  });
});

it('what content says never becomes HTML', () => {
  const article = makeArticle(
    'a',
    {
      title: HOSTILE,
      outlet: HOSTILE,
      agency: HOSTILE,
      basedOn: HOSTILE,
      summary: HOSTILE,
      section: HOSTILE,
    },
    'Iets.',
  );
  const term = makeTerm('t', { term: HOSTILE }, HOSTILE);
  const index = { terms: new Map([[term.slug, term]]) };
  const dossier = { mentionIndex: { inArticle: () => [{ term: term.slug }] } };
  const [passage] = article.body.passages;
  const line = { article, passage: passage!, before: HOSTILE, text: HOSTILE, after: HOSTILE, moment: 0 };
  const pieces = [
    kicker(article, voice),
    chronicle([article], site),
    sourceEntries([article], site),
    concordanceLines([{ ...line, outlet: HOSTILE, repeats: true }], site),
    passageQuotes(
      { article, passages: [{ passage: passage!, sentences: [[{ text: HOSTILE, marked: true }]] }] },
      site,
    ),
    termsOfArticle(article, { ...site, index, dossier } as never),
    sourceLink({ url: `https://example.org/?${HOSTILE}`, archived: [], known: undefined }, voice),
    headTags([{ tag: 'meta', name: 'DC.title', content: 'a" onload="b' }]),
  ];
  for (const piece of pieces) {
    // Within quotation marks a < is none.
    expect(piece.replace(/="[^"]*"/g, '')).not.toMatch(/<script|onload|alert\("/);
  }
  expect(pieces[0]).toContain(`<b>${SAFE}</b>`);
});

describe('chronicle', () => {
  it('has titles of the level that the page needs', () => {
    const article = makeArticle('a', { outlet: 'De Bode', agency: 'ANP' }, 'Drie woorden hier.');
    expect(chronicle([article], site, 3)).toBe(
      '<ol class="chronicle plain"><li><p class="meta"><time datetime="2016-12-29">29 december 2016</time></p>' +
        '<div><h3 class="headline" lang="nl"><a href="/x/articles/a/">a</a></h3></div>' +
        '<p class="meta">De Bode<br>ANP<br>3 woorden</p></li></ol>',
    );
  });
});

describe('concordanceLines', () => {
  it('has no blank between the words of a sentence that the text does not have', () => {
    const article = makeArticle('a', {}, 'In Homs, stad.');
    const [passage] = article.body.passages;
    const line = { article, passage: passage!, before: 'In ', text: 'Homs', after: ', stad.', moment: 1 };
    const html = concordanceLines([{ ...line, outlet: '', repeats: false }], site);
    expect(html.replace(/<[^>]+>/g, '')).toContain('alinea 1: In Homs, stad.');
    expect(html).toContain('<li data-date="1" data-outlet data-article="a">');
  });
});

describe('sourceEntries', () => {
  it('gives the original and its fingerprint, or says that there is none', () => {
    const source = {
      file: 'sources/a.txt',
      sha256: 'f'.repeat(64),
      format: 'text',
      converter: 'text 1',
      read: [],
    };
    const html = sourceEntries([makeArticle('a', { source }), makeArticle('b')], site);
    expect(html).toContain(
      `<dd class="path">sources/a.txt</dd><dt>SHA-256</dt><dd class="hash">${source.sha256}</dd>`,
    );
    expect(html).toContain('<dd class="path">Geen origineel bewaard</dd></dl>');
  });
});

it('a link to a page has its archived copies beside it', () => {
  const archived = [{ url: 'https://archive.example/1', date: edtf('2017-01-02') }];
  const html = sourceLink({ url: 'https://a.example/?b&c', archived, known: undefined }, voice);
  expect(html).toBe(
    '<a href="https://a.example/?b&amp;c" rel="external" data-originalurl="https://a.example/?b&amp;c"' +
      ' data-versiondate="2017-01-02" data-versionurl="https://archive.example/1">https://a.example/?b&amp;c</a>' +
      ' · <a href="https://archive.example/1" rel="external" data-originalurl="https://a.example/?b&amp;c"' +
      ' data-versiondate="2017-01-02">gearchiveerde kopie van 2 januari 2017</a>',
  );
});

it('a count is seen as a number and heard as a number of mentions', () => {
  expect(mentionCount(1200, voice)).toBe(
    '<span class="count"><span aria-hidden="true">1.200</span><span class="visually-hidden">1.200 vermeldingen</span></span>',
  );
});
