import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { RenderOptions } from '../../src/markdown/render-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { passagesWithRoom } from '../../src/markdown/room-beside.ts';
import { makeContent, type Sketch } from '../eval/make-content.ts';
import { elementsById, nested, readPage, visibleText } from './read-page.ts';

const TERMS: Sketch['terms'] = [
  { slug: 'nusra', term: 'Jabhat al-Nusra', type: 'organisation' },
  { slug: 'aleppo', term: 'Aleppo', type: 'place' },
];

function render(body: string, options: Partial<RenderOptions> = {}): string {
  const content = makeContent({ articles: [{ slug: 'a', body }], terms: TERMS });
  return renderBody(content.articles[0]!.body, {
    mentions: annotate(content).mentions,
    hrefOfTerm: (slug) => `/t/${slug}`,
    hrefOf: ({ target }) => (target === 'nergens' ? undefined : `/x/${target}`),
    ...options,
  });
}

/** Without ids, so that a test shows what it is about. */
const bare = (body: string, options?: Partial<RenderOptions>) =>
  render(body, options).replace(/ id="p-[^"]+"/g, '');

const nusra = (inner: string) => `<a class="term" data-term="nusra" href="/t/nusra">${inner}</a>`;

describe('mentions', () => {
  test.each([
    ['Bij Jabhat al-Nusra nu.', `<p>Bij ${nusra('Jabhat al-Nusra')} nu.</p>`],
    ['*Jabhat al-Nusra*', `<p><em>${nusra('Jabhat al-Nusra')}</em></p>`],
    ['Jabhat *al-Nusra*', `<p>${nusra('Jabhat <em>al-Nusra</em>')}</p>`],
    ['Jabhat *al-Nusra nu*', `<p>${nusra('Jabhat <em>al-Nusra</em>')}<em> nu</em></p>`],
    [
      '**Bij *Jabhat*** al-*Nusra*',
      `<p><strong>Bij </strong>${nusra('<strong><em>Jabhat</em></strong> al-<em>Nusra</em>')}</p>`,
    ],
    ['## Jabhat al-Nusra', `<h2>${nusra('Jabhat al-Nusra')}</h2>`],
    ['Jabhat al-Nusra. Jabhat al-Nusra.', `<p>${nusra('Jabhat al-Nusra')}. Jabhat al-Nusra.</p>`],
    ['[Jabhat al-Nusra](https://x.nl)', '<p><a href="https://x.nl">Jabhat al-Nusra</a></p>'],
    ['`Jabhat al-Nusra`', '<p><code>Jabhat al-Nusra</code></p>'],
  ])('%s', (body, html) => {
    expect(bare(body)).toBe(html);
  });

  test('around a footnote make no link in a link', () => {
    const html = render('Jabhat[^1] al-Nusra.\n\n[^1]: Noot.');
    expect(nested(readPage(html), 'a')).toEqual([]);
    expect(html).toContain(nusra('Jabhat'));
    expect(html).toContain(nusra(' al-Nusra'));
  });
});

describe('explicit links', () => {
  test.each([
    ['[[aleppo|de stad]]', '<p><a class="wiki" href="/x/aleppo">de stad</a></p>'],
    ['[[nergens|de stad]]', '<p>de stad</p>'],
    ['Het [[!Aleppo]] zo', '<p>Het Aleppo zo</p>'],
    ['[bij [[aleppo|de stad]] nu](https://x.nl)', '<p><a href="https://x.nl">bij de stad nu</a></p>'],
  ])('%s', (body, html) => {
    expect(bare(body)).toBe(html);
  });

  test('to a term look like its mentions', () => {
    expect(bare('[[aleppo|de stad]]', { termOf: ({ target }) => target })).toBe(
      '<p><a class="term" data-term="aleppo" href="/x/aleppo">de stad</a></p>',
    );
  });
});

describe('passage links', () => {
  const passageLinkLabel = (n: number | null) => (n === null ? 'Kop' : `Alinea ${n}`);

  test('stand beside a block and hold no text', () => {
    expect(render('Ja.', { passageLinkLabel })).toMatch(
      /^<div class="passage passage-paragraph"><p id="(p-\w+)">Ja\.<\/p><a class="passage-link" href="#\1" data-n="1" aria-label="Alinea 1"><\/a><\/div>$/,
    );
    expect(render('## Kop', { passageLinkLabel })).toMatch(
      /<h2 id="(p-\w+)">Kop<\/h2><a class="passage-link" href="#\1" aria-label="Kop"><\/a>/,
    );
  });

  test('stand in an item or a cell', () => {
    expect(render('- ja', { passageLinkLabel })).toMatch(
      /<li id="\S+">ja<a class="passage-link"[^>]+><\/a><\/li>/,
    );
    expect(render('| a |\n|--|\n| b |', { passageLinkLabel })).toMatch(
      /<td id="\S+">b<a class="passage-link"[^>]+><\/a><\/td>/,
    );
  });
});

const EVERYTHING = `Bij *Jabhat* al-Nusra[^1] en [[aleppo|de stad]], [[!Aleppo]], \`code\`.

## Kop met Aleppo

- een
  - [[nergens]] twee
- drie

  vier

> Citaat.
>
> - punt

| a | b |
|---|--:|
| [[aleppo\\|x]] | ~~y~~ |

<div>los <p>par</p> <details><summary>kort</summary>lang</details></div>

![kaart](k.png) ![ver](https://x.nl/k.png)

\`\`\`
Aleppo
\`\`\`

Herhaald.

Herhaald.[^1]

[^1]: Noot met [link](https://x.nl).

    Nog een alinea.
`;

describe('the page', () => {
  const content = makeContent({ articles: [{ slug: 'a', body: EVERYTHING }], terms: TERMS });
  const { body } = content.articles[0]!;
  const options: RenderOptions = {
    mentions: annotate(content).mentions,
    hrefOfTerm: (slug) => `/t/${slug}`,
    hrefOf: ({ target }) => (target === 'nergens' ? undefined : `/x/${target}`),
    passageLinkLabel: String,
  };
  const page = readPage(renderBody(body, options));

  test('has every passage under its id, with exactly its text', () => {
    const elements = elementsById(page);
    expect(body.passages.length).toBeGreaterThan(20);
    for (const { id, text } of body.passages) expect(visibleText(elements.get(id)!)).toBe(text);
    for (const id of Object.keys(body.containers)) expect(elements.has(id)).toBe(true);
  });

  test('has no text beside its passages', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, '');
    expect(squeeze(visibleText(page))).toBe(squeeze(body.passages.map(({ text }) => text).join('')));
  });

  test('nests as HTML allows: a browser reads back what was written', () => {
    const html = renderBody(body, options);
    expect(nested(page, 'a')).toEqual([]);
    expect(nested(page, 'p')).toEqual([]);
    expect(html).not.toMatch(/data-wiki|data-no-link|data-bare/);
  });

  test('leads from a footnote to its note and back', () => {
    const elements = elementsById(page);
    const html = renderBody(body, {
      ...options,
      footnoteLabels: { section: 'Noten', reference: (n) => `Noot ${n}`, back: (n) => `Terug ${n}` },
    });
    expect(['fn-1', 'fnref-1', 'fnref-1-2'].every((id) => elements.has(id))).toBe(true);
    expect(html).toContain(
      '<a href="#fn-1" id="fnref-1" data-footnote-ref="" data-n="1" aria-label="Noot 1"></a>',
    );
    expect(html).toMatch(
      /<a href="#fnref-1" data-footnote-backref=""[^>]* aria-label="Terug 1"|aria-label="Terug 1"[^>]*><\/a>/,
    );
    expect(html).toMatch(/<section[^>]+aria-label="Noten"/);
  });

  test('is made without changing the body, and the same again the second time', () => {
    const before = JSON.stringify(body);
    const first = renderBody(body, options);
    expect(JSON.stringify(body)).toBe(before);
    expect(renderBody(body, options)).toBe(first);
  });

  test('can share a page with others', () => {
    const html = renderBody(body, { ...options, idPrefix: 'x-' });
    expect([...elementsById(readPage(html)).keys()].every((id) => id.startsWith('x-'))).toBe(true);
    expect(html).toContain('href="#x-fn-1"');
    expect(html).toContain(`href="#x-${body.passages[0]!.id}"`);
  });

  test('shows images of the dossier and none from elsewhere', () => {
    const html = renderBody(body, { ...options, hrefOfImage: (src) => `/base/${src}` });
    expect(html).toContain('<img src="/base/k.png" alt="kaart" loading="lazy">');
    expect(html).toContain('<a class="remote-image" href="https://x.nl/k.png">ver</a>');
  });
});

describe('harm', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '<iframe src="https://x.nl"></iframe>',
    '<p style="position:fixed" id="main" onclick="x()">x</p>',
    '<svg><script>alert(1)</script></svg>',
    '<form action="https://x.nl"><button>x</button></form>',
  ])('is taken out: %s', (body) => {
    expect(render(body)).not.toMatch(
      /javascript:|onerror|onclick|<script|<iframe|<form|<svg|style=|id="main"/,
    );
  });
});

describe('what stands beside a passage', () => {
  const marker: Element = { type: 'element', tagName: 'aside', properties: {}, children: [] };
  const beside = { passageLinkLabel: () => 'alinea', besidePassage: () => [marker] };
  const count = (body: string) => render(body, beside).split('<aside>').length - 1;

  test.each([
    ['Tekst.', 1],
    ['## Kop\n\n> Citaat.', 2],
    ['- een\n- twee', 0],
    ['- een\n\n  en nog iets\n- twee', 3],
    ['| a |\n| - |\n| b |', 0],
    ['<table><tr><td><p>cel</p></td></tr></table>', 0],
  ])('%s', (body, asides) => {
    const content = makeContent({ articles: [{ slug: 'a', body }] });
    expect(count(body)).toBe(asides);
    expect(passagesWithRoom(content.articles[0]!.body).size).toBe(asides);
  });

  test('is outside the element that has the id, and its text stays the passage', () => {
    expect(render('Tekst.', beside)).toMatch(
      /<\/p><a class="passage-link"[^>]*><\/a><aside><\/aside><\/div>$/,
    );
  });

  test('needs somebody who asks for it', () => {
    expect(render('Tekst.', { besidePassage: () => [marker] })).not.toContain('<aside>');
    expect(render('Tekst.', { ...beside, besidePassage: () => [] })).not.toContain('<aside>');
  });
});
