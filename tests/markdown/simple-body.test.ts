import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent, Nodes, RootContent } from 'hast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '../../src/core/frontmatter.ts';
import type { LightBody } from '../../src/core/schema/dossier.ts';
import { lightOf } from '../../src/markdown/light-of.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { simpleBody } from '../../src/markdown/simple-body.ts';
import { ROOT } from '../setup/paths.ts';
import { anyMarkdown, nearlySimple } from './any-markdown.ts';

/** What the parser and every plugin make of a body, without the short cut. */
function readInFull(markdown: string): unknown {
  const { tree, ...light } = readBody(markdown);
  return { ...light, tree: joinTexts(tree) };
}

function readByBody(markdown: string): unknown {
  const body = parseBody(markdown, { file: 'x.md', firstLine: 1 });
  return { ...lightOf(body), simple: undefined, inline: undefined, tree: joinTexts(body.tree) };
}

/** A tree in which texts beside each other are one, and empty ones are none. */
function joinTexts<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: (RootContent | ElementContent)[] = [];
  for (const child of node.children.map((one) => joinTexts(one))) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else if (child.type !== 'text' || child.value !== '') children.push(child);
  }
  return { ...node, children };
}

function bodiesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseFrontmatter(readFileSync(join(folder, name), 'utf8'), name))
    .map((read) => ('body' in read ? read.body : ''));
}

describe('the short cut for bodies of paragraphs, subheads, links and citations', () => {
  test('gives exactly what the parser gives, for text that is nearly simple', () => {
    fc.assert(
      fc.property(nearlySimple, (markdown) => {
        expect(readByBody(markdown)).toEqual(readInFull(markdown));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2500) },
    );
  });

  test('gives exactly what the parser gives, for any mixture of Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        expect(readByBody(markdown)).toEqual(readInFull(markdown));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1500) },
    );
  });

  test('gives exactly what the parser gives, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (markdown) => {
        expect(readByBody(markdown)).toEqual(readInFull(markdown));
      }),
      { numRuns: 500 },
    );
  });

  test('takes much of what is nearly simple, so that the comparison is worth something', () => {
    const samples = fc.sample(nearlySimple, { numRuns: 500, seed: 1 });
    const simple = samples.map((markdown) => simpleBody(markdown, 1)).filter((body) => body !== undefined);
    const count = (of: (body: LightBody) => readonly unknown[]): number =>
      simple.filter((body) => of(body).length > 0).length;
    expect(simple.length).toBeGreaterThan(100);
    expect(count(({ explicitLinks }) => explicitLinks)).toBeGreaterThan(20);
    expect(count(({ bareLinks }) => bareLinks)).toBeGreaterThan(10);
    expect(count(({ citationPlaces }) => citationPlaces)).toBeGreaterThan(20);
    expect(count(({ passages }) => passages.flatMap(({ opaque }) => opaque))).toBeGreaterThan(10);
  });

  test.each(['content', 'tests/sites/english', 'tests/sites/originals', 'tests/sites/history'])(
    'gives exactly what the parser gives, for every body of %s',
    (folder) => {
      for (const markdown of bodiesOf(join(ROOT, folder)))
        expect(readByBody(markdown)).toEqual(readInFull(markdown));
    },
  );

  test('takes nearly every body of the shipped dossier', () => {
    const bodies = bodiesOf(join(ROOT, 'content'));
    const simple = bodies.filter((markdown) => simpleBody(markdown, 1) !== undefined);
    expect(simple.length / bodies.length).toBeGreaterThan(0.9);
  });

  test.each([
    ['a paragraph', 'Het bestand is van kracht.'],
    ['paragraphs and subheads', '## Rust\n\nHet is rustig.\nTot nu toe.\n\n\n\nMorgen weer.\n'],
    ['signs that are only text', 'Op 27.12.2016 (12.30 uur) – ‘nu!’ – gold het; 5 % van $ 3 en a/b: ja?'],
    ['signs that might be Markdown and are not', 'AT&T, a_b, ~20 en 3 * 4 < 13 [sic] […] {x}'],
    ['escapes', String.raw`1\. \*niet\* \[zo\] \# \\`],
    ['links', 'Zie [[aleppo]], [[updates:x#p-1|dat]] en [[!IS]].'],
    ['citations', '[@a] Een [zie @b, p. 3; -@c]. [@d]\n[@e]'],
  ])('takes %s', (_name, markdown) => {
    expect(simpleBody(markdown, 1)).toBeDefined();
    expect(readByBody(markdown)).toEqual(readInFull(markdown));
  });

  test.each([
    ['emphasis', 'Het *bestand*'],
    ['emphasis at the start', '*Het* bestand'],
    ['a link with an address', 'Zie [x](https://example.org)'],
    ['a place for an image', 'Zie ![x]'],
    ['a character reference', 'a &amp; b'],
    ['two blanks at the end of a line', 'a  \nb'],
    ['a break', 'a\\\nb'],
    ['a link to nothing', 'a [[|x]]'],
    ['struck words in a subhead', '## a ~~b~~'],
  ])('gives only the block with %s to the parser', (_name, markdown) => {
    const source = `Een.\n\n${markdown} [[x]] [@y]\n\nTwee.`;
    expect(Object.keys(simpleBody(source, 1)?.inline ?? {})).toEqual(['1']);
    expect(readByBody(source)).toEqual(readInFull(source));
  });

  test.each([
    ['a link that is defined', 'Zie [x]\n\n[x]: https://example.org'],
    ['a citation that is a link', 'Zie [@x]\n\n[@x]: https://example.org'],
    ['a footnote', 'Zie[^1]\n\n[^1]: Daar'],
    ['a list', 'Drie:\n- een'],
    ['a rule', 'Drie\n\n***'],
    ['a rule under a line', 'Kop\n---'],
    ['a table of one column', 'Kop\n:-'],
    ['a fence', '```\n\n*een*\n\n```'],
    ['a quote', '> een'],
    ['HTML', 'a <b>b\n\nc</b>'],
    ['a paragraph without words', 'a\n\n[@x]'],
    ['an image by itself', 'a\n\n![x](y.png)'],
    ['a tab', 'a\tb'],
  ])('leaves a body with %s to the parser', (_name, markdown) => {
    expect(simpleBody(markdown, 1)).toBeUndefined();
    expect(readByBody(markdown)).toEqual(readInFull(markdown));
  });
});
