import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PassageId, Slug } from '../../src/core/schema/brands.ts';
import type { Citation } from '../../src/core/schema/citation.ts';
import type { Body, ExplicitLink, Mention } from '../../src/core/schema/dossier.ts';
import { bodyOf } from '../../src/markdown/body-of.ts';
import { keepUnknownCitations } from '../../src/markdown/keep-unknown-citations.ts';
import { nameLinks } from '../../src/markdown/name-links.ts';
import { lightOf } from '../../src/markdown/light-of.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renamePassages } from '../../src/markdown/rename-passages.ts';
import { rereadPassages } from '../../src/markdown/reread-passages.ts';
import type { RenderOptions } from '../../src/markdown/render-options.ts';
import { renderWithPlugins } from '../../src/markdown/render-with-plugins.ts';
import { renderSimple } from '../../src/markdown/render-simple.ts';
import { anyMarkdown, nearlySimple } from './any-markdown.ts';

const NASTY = ['', 'x', '#p-1', '#ref-a', '/x/?a=1&b="2"', "'`<>", '\0'];
const nasty = fc.constantFrom(...NASTY);

/** A mention anywhere in the text, or not even in it. */
function mentionIn({ passages }: Body): fc.Arbitrary<Mention> {
  const passage = fc.constantFrom(...passages);
  return fc
    .tuple(passage, fc.nat(60), fc.nat(12), fc.boolean(), nasty)
    .map(([{ id, text }, start, length, linked, term]) => ({
      article: 'a' as Slug,
      passage: id,
      start,
      end: start + length,
      text: text.slice(start, start + length),
      linked,
      term: term as Slug,
    }));
}

/** Mentions such as annotation makes: on words and links, in order. */
function mentionsOfWords({ passages, explicitLinks }: Body): Mention[] {
  const words = passages.flatMap(({ id, text }) =>
    [...text.matchAll(/\p{Lu}\p{L}+/gu)].map(({ index, 0: word }) => ({
      passage: id,
      start: index,
      end: index + word.length,
    })),
  );
  const links = explicitLinks.map(({ passage, range }) => ({ passage, ...range }));
  return [...words, ...links].map((range) => ({
    ...range,
    article: 'a' as Slug,
    text: '',
    linked: true,
    term: 'aleppo' as Slug,
  }));
}

const settings = fc.record(
  {
    hrefOfTerm: fc.constant((slug: string) => `/t/${slug}/`),
    hrefOf: fc.func(fc.option(nasty, { nil: undefined })),
    termOf: fc.func(fc.option(nasty, { nil: undefined })),
    relationOf: fc.func(fc.option(nasty, { nil: undefined })),
    passageLinkLabel: fc.constant((n: number | null) => `¶ ${n ?? '"'}`),
    citeLink: fc.constant(({ id }: { id: string }) => ({
      href: `cite/#${id}`,
      label: '"&<',
      sign: 'citeer',
    })),
    citationOf: fc.func(
      fc.option(fc.record({ text: nasty, href: nasty, label: nasty, raised: fc.boolean() }), {
        nil: undefined,
      }),
    ),
    besidePassage: fc.constant((id: PassageId) =>
      id.charCodeAt(2) % 2 === 0
        ? []
        : [
            {
              type: 'element' as const,
              tagName: 'aside',
              properties: { id: 'x' },
              children: [
                { type: 'element' as const, tagName: 'img', properties: { src: 'x&y' }, children: [] },
              ],
            },
          ],
    ),
    idPrefix: fc.constantFrom('', 'x-'),
    hrefOfImage: fc.constant((src: string) => `/${src}`),
  },
  { requiredKeys: ['hrefOfTerm', 'hrefOf'] },
);

/** The same body, of which nobody knows that it is simple. */
const parseInFull = (markdown: string): Body => {
  const light = { ...lightOf(parse(markdown)), simple: undefined, inline: undefined };
  return bodyOf(light, () => markdown);
};

const renderTree = (body: Body, options: RenderOptions) => renderWithPlugins(body.tree, { body, options });

const parse = (markdown: string): Body => parseBody(markdown, { file: 'x.md', firstLine: 3 });

/** What assembling and anchoring make of a body. */
const settled = (body: Body): Body => {
  const named = nameLinks(
    keepUnknownCitations(body, (key) => key !== 'a'),
    ({ target }) => (target === 'x' ? undefined : `Titel & ${target}`),
  );
  return renamePassages(
    named,
    named.passages.map(({ id }, index) => (index % 2 === 0 ? id : (`p-nieuw-${index}` as PassageId))),
  );
};

describe('what is made of a body', () => {
  const options = {
    hrefOfTerm: (slug: string) => `/t/${slug}/`,
    hrefOf: ({ target, fragment = '' }: ExplicitLink) => `/${target}#${fragment}`,
    citationOf: ({ source }: Citation) => ({ text: source, href: '#ref', label: source, raised: false }),
  };

  test('is the same whether its tree is made of its parts or of its Markdown', () => {
    fc.assert(
      fc.property(fc.oneof(nearlySimple, anyMarkdown), (markdown) => {
        const light = settled(parse(markdown));
        const full = settled(parseInFull(markdown));
        expect({ ...lightOf(light), simple: undefined, inline: undefined }).toEqual(lightOf(full));
        expect(renderTree(light, options)).toBe(renderTree(full, options));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
    );
  });

  test('tells of its parts what its tree tells, for any Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        // What an author's own HTML says of links is believed once, when it is read.
        fc.pre(!markdown.includes('data-wiki'));
        const body = settled(parse(markdown));
        expect(lightOf(body)).toMatchObject(rereadPassages(body, body.tree));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
    );
  });
});

describe('rendering without a tree', () => {
  test('gives the very HTML of the tree, for any simple body, mentions and settings', () => {
    let simple = 0;
    const scenario = fc.oneof(nearlySimple, anyMarkdown).chain((markdown) => {
      const body = settled(parse(markdown));
      const mentions =
        body.passages.length === 0 ? fc.constant<Mention[]>([]) : fc.array(mentionIn(body), { maxLength: 4 });
      return fc.tuple(fc.constant(body), fc.option(mentions, { nil: undefined }), settings);
    });
    fc.assert(
      fc.property(scenario, ([body, mentions, others]) => {
        const options = { ...others, mentions: mentions ?? mentionsOfWords(body) } as RenderOptions;
        const html = renderSimple(body, options);
        if (html === undefined) return;
        simple++;
        expect(html).toBe(renderTree(body, options));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
    );
    expect(simple).toBeGreaterThan(200);
  });
});
