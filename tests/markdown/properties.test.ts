import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { rehypeMarkMentions } from '../../src/markdown/rehype-mark-mentions.ts';
import { VFile } from 'vfile';
import { makeContent, type Sketch } from '../eval/make-content.ts';
import { elementsById, nested, readPage, visibleText } from './read-page.ts';

const TERMS: NonNullable<Sketch['terms']> = [
  { slug: 'is', term: 'IS', type: 'organisation' },
  { slug: 'aleppo', term: 'Aleppo', type: 'place' },
  { slug: 'nusra', term: 'Jabhat al-Nusra', type: 'organisation', aliases: ['al-Nusra'], compounds: 'solid' },
  { slug: 'bestand', term: 'bestand', type: 'concept' },
  { slug: 'raad', term: 'Hoge Raad', type: 'organisation', compounds: 'none' },
  { slug: 'jan', term: 'Jan Visser', type: 'person', related: ['raad'] },
  { slug: 'an', term: 'An Visser', type: 'person', aliases: [{ text: 'Visser', shared: true }] },
  { slug: 'vis', term: 'Visser (dorp)', type: 'place', related: ['aleppo'] },
];

/** Some of these terms, and some whose names are any text at all. */
const glossary = fc
  .tuple(
    fc.subarray([...TERMS]),
    fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), { maxLength: 3 }),
  )
  .map(([terms, names]) => [
    ...terms,
    ...names
      .filter((name) => name.trim() !== '')
      .map((term, index) => ({ slug: `n-${index}`, term, type: 'organisation' as const })),
  ]);

const words = fc.constantFrom(
  'IS',
  'is',
  'Aleppo',
  'Aleppo’s',
  'Jabhat al-Nusra',
  'al-Nusra',
  'al-Nusrafront',
  'Jabhat',
  'Hoge Raad (HR)',
  'HR',
  'Jan Visser',
  'Visser',
  'Piet Visser',
  'bestanden',
  'de stad',
  '\u00ad',
  '–',
  'x',
  '1.',
  '&amp;',
  '<b>',
  '</b>',
  '*',
  '_',
  '[',
  ']',
  '|',
  '#',
  '>',
  '!',
  '\\',
);

/** Text in any nesting of what Markdown has inside a line. */
const { inline } = fc.letrec<{ inline: string; group: string }>((tie) => ({
  group: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words,
    tie('group').map((inner) => `*${inner}*`),
    tie('group').map((inner) => `**${inner}**`),
    tie('group').map((inner) => `~~${inner}~~`),
    tie('group').map((inner) => `[${inner}](https://example.org)`),
    tie('group').map((inner) => `\`${inner.replaceAll('`', '')}\``),
    words.map((word) => `[[!${word}]]`),
    words.map((word) => `[[aleppo|${word}]]`),
    words.map((word) => `[[elders|${word}]]`),
    fc.constant('noot[^1]'),
  ),
}));

const block = fc
  .tuple(
    fc.constantFrom('', '', '## ', '> ', '- ', '- > ', '- x\n  - ', '<div>los<p>x</p> ', '1. ', '    ', '| '),
    fc.array(inline, { minLength: 1, maxLength: 5 }),
  )
  .map(([prefix, parts]) => prefix + parts.join(' '));
const markdown = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => [...blocks, '[^1]: IS in een noot.'].join('\n\n'));

function annotated(body: string, terms: Sketch['terms']) {
  const content = makeContent({ articles: [{ slug: 'a', body }], terms });
  return { body: content.articles[0]!.body, mentions: annotate(content).mentions };
}

const options = {
  hrefOfTerm: (slug: string) => `/t/${slug}`,
  hrefOf: ({ target }: { target: string }) => (target === 'aleppo' ? '/t/aleppo' : undefined),
  termOf: ({ target }: { target: string }) => target,
  passageLinkLabel: String,
};

describe('for any Markdown', () => {
  test('and any text, marking never changes what is visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const page = (marks: typeof mentions) =>
          visibleText(readPage(renderBody(body, { ...options, mentions: marks })));
        expect(page(mentions)).toBe(page([]));
      }),
    );
  });

  test('marking never changes the visible text, and every passage is under its id', () => {
    fc.assert(
      fc.property(markdown, glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const marked = readPage(renderBody(body, { ...options, mentions }));
        expect(visibleText(marked)).toBe(
          visibleText(readPage(renderBody(body, { ...options, mentions: [] }))),
        );
        const elements = elementsById(marked);
        for (const { id, text } of body.passages) expect(visibleText(elements.get(id)!)).toBe(text);
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect(squeeze(visibleText(marked))).toBe(squeeze(body.passages.map(({ text }) => text).join('')));
      }),
    );
  });

  test('no link stands in a link, and each linked mention is one', () => {
    fc.assert(
      fc.property(markdown, glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const html = renderBody(body, { ...options, mentions });
        const page = readPage(html);
        expect(nested(page, 'a')).toEqual([]);
        for (const { term } of mentions.filter(({ linked }) => linked))
          expect(html).toContain(`data-term="${term}"`);
      }),
    );
  });

  test('marking twice is marking once', () => {
    fc.assert(
      fc.property(markdown, glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const file = new VFile();
        file.data.rendering = { body, options: { ...options, mentions } };
        const tree = structuredClone(body.tree);
        rehypeMarkMentions()(tree, file);
        const once = JSON.stringify(tree);
        rehypeMarkMentions()(tree, file);
        expect(JSON.stringify(tree)).toBe(once);
      }),
    );
  });

  test('nothing is a mention in code or where the editor forbids it, and no mention in a link becomes one', () => {
    fc.assert(
      fc.property(markdown, glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
          a.start < b.end && b.start < a.end;
        for (const mention of mentions) {
          const passage = body.passages.find(({ id }) => id === mention.passage)!;
          expect(passage.text.slice(mention.start, mention.end)).toBe(mention.text);
          const explicit = body.explicitLinks.some(
            ({ passage: id, range, target }) =>
              id === passage.id &&
              range.start === mention.start &&
              range.end === mention.end &&
              target === mention.term,
          );
          if (explicit) continue;
          expect(passage.opaque.some((range) => touches(range, mention))).toBe(false);
          if (mention.linked) expect(passage.unlinkable.some((range) => touches(range, mention))).toBe(false);
        }
      }),
    );
  });

  test('of each term only the first mention that can be linked is, besides explicit links', () => {
    fc.assert(
      fc.property(markdown, glossary, (source, terms) => {
        const { body, mentions } = annotated(source, terms);
        const isExplicit = (mention: (typeof mentions)[number]) =>
          body.explicitLinks.some(
            ({ passage, range }) => passage === mention.passage && range.start === mention.start,
          );
        for (const ofTerm of Map.groupBy(mentions, ({ term }) => term).values()) {
          const found = ofTerm.filter((mention) => mention.linked && !isExplicit(mention));
          expect(found.length).toBeLessThanOrEqual(1);
          const first = ofTerm.findIndex(({ linked }) => linked);
          if (found[0]) expect(ofTerm.indexOf(found[0])).toBe(first);
        }
      }),
    );
  });

  test('ids are unique, and a paragraph before them changes none', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const ids = (text: string) =>
          parseBody(text, { file: 'x.md', firstLine: 1 }).passages.map(({ id }) => id);
        const before = ids(source);
        expect(new Set(before).size).toBe(before.length);
        expect(ids(`Een alinea die nergens anders staat.\n\n<!-- -->\n\n${source}`).slice(1)).toEqual(before);
      }),
    );
  });
});
