import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageIds } from '../../../src/core/passage/passage-id.ts';

describe('passageIds', () => {
  test('an id is the same in every run, on every machine', () => {
    expect(passageIds()('Een alinea.', 'passage')).toBe('p-mqy50h19');
  });

  test('white space and composition of characters make no difference; capitals and points do', () => {
    const id = (text: string): string => passageIds()(text, 'passage');
    expect(id(' Syrie\u0308\n en   meer ')).toBe(id('Syri\u00eb en meer'));
    expect(id('Syrië')).not.toBe(id('syrië'));
    expect(id('Syrië.')).not.toBe(id('Syrië'));
  });

  test('the same text again gets a number', () => {
    const idOf = passageIds();
    const [first, second, third] = [idOf('x', 'passage'), idOf(' x ', 'passage'), idOf('x', 'passage')];
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  test('a container and its only paragraph have different ids', () => {
    const idOf = passageIds();
    const [container, passage] = [idOf('x', 'container'), idOf('x', 'passage')];
    expect(container).not.toBe(passage);
    expect(passage).toBe(passageIds()('x', 'passage'));
  });

  test('ids are unique within an article and fit for an address', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }));
    fc.assert(
      fc.property(texts, (list) => {
        const idOf = passageIds();
        const ids = list.flatMap((text) => [idOf(text, 'passage'), idOf(text, 'container')]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^p-[0-9a-hjkmnp-tv-z]{8}(-\d+)?$/);
      }),
    );
  });
});
