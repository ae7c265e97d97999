import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LightBody } from '../../src/core/schema/dossier.ts';
import { bodyOf } from '../../src/markdown/body-of.ts';
import { changeBody } from '../../src/markdown/change-body.ts';
import { lightOf } from '../../src/markdown/light-of.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { anyMarkdown } from './any-markdown.ts';

const parse = (markdown: string) => parseBody(markdown, { file: 'x.md', firstLine: 3 });
const kept = (light: LightBody) => JSON.parse(JSON.stringify(light)) as LightBody;
const never = () => {
  throw new Error('Expected nobody to ask for the Markdown');
};

describe('a body that was kept from another build', () => {
  test('is the body that was read, for any Markdown', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const body = parse(markdown);
        expect(bodyOf(kept(lightOf(body)), () => markdown)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  test('needs its Markdown for its tree alone, and a simple one not even for that', () => {
    const list = bodyOf(kept(lightOf(parse('- een\n- twee'))), never);
    expect(list.passages.map(({ text }) => text)).toEqual(['een', 'twee']);
    expect(() => list.tree).toThrow('Markdown');
    const simple = bodyOf(kept(lightOf(parse('Een *twee* [[x]].'))), never);
    expect(simple.tree.children).toHaveLength(1);
  });
});

test.each(['Een *twee*.', '- een *twee*'])(
  'what is done to a tree of %j is done to that tree alone',
  (markdown) => {
    const body = parse(markdown);
    const before = JSON.stringify(body.tree);
    const changed = changeBody(body, {}, (tree) => (tree.children = []));
    body.tree.children.splice(0);
    changed.tree.children.splice(0);
    expect(JSON.stringify(body.tree)).toBe(before);
  },
);
