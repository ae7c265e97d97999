import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextFragment, writeTextFragment } from '../../../src/core/text-fragment/text-directive.ts';

describe('a text fragment', () => {
  test.each([
    [{ start: 'het bestand' }, 'p-1:~:text=het%20bestand'],
    [{ start: 'al-Nusra', end: 'Hama, Idlib' }, 'p-1:~:text=al%2DNusra,Hama%2C%20Idlib'],
    [{ prefix: 'zei', start: 'ja', suffix: 'en' }, 'p-1:~:text=zei-,ja,-en'],
    [{ start: 'a & b' }, 'p-1:~:text=a%20%26%20b'],
  ])('%j', (directive, fragment) => {
    expect(writeTextFragment('p-1', directive)).toBe(fragment);
    expect(readTextFragment(fragment)).toEqual({ id: 'p-1', directive });
  });

  test.each(['', 'p-1', 'p-1:~:', 'p-1:~:text=', 'p-1:~:selector(x)'])('%j asks for no words', (fragment) => {
    expect(readTextFragment(fragment).directive).toBeUndefined();
  });

  test('broken escapes are read as they stand', () => {
    expect(readTextFragment('p-1:~:text=100%').directive).toEqual({ start: '100%' });
  });

  test('is read as it was written', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1 });
    const directives = fc.record(
      { start: part, end: part, prefix: part, suffix: part },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(directives, (directive) => {
        const wellFormed = Object.fromEntries(
          Object.entries(directive).map(([key, text]) => [key, text.toWellFormed()]),
        );
        expect(readTextFragment(writeTextFragment('p-4k2m7x9q', directive))).toEqual({
          id: 'p-4k2m7x9q',
          directive: wellFormed,
        });
      }),
    );
  });
});
