import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { excerpt } from '../../src/site/view/excerpt.ts';
import { languageName } from '../../src/site/view/language-name.ts';
import { onceFor } from '../../src/site/view/once-for.ts';
import { percentage } from '../../src/site/view/percentage.ts';

it('what is asked for twice is made once, also where it is nothing', () => {
  const make = vi.fn((key: { readonly answer: string | undefined }) => key.answer);
  const ask = onceFor(make);
  const [some, none] = [{ answer: 'a' }, { answer: undefined }];
  expect([some, none, some, none].map(ask)).toEqual(['a', undefined, 'a', undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('names languages and writes percents in each language', () => {
  for (let times = 0; times < 2; times += 1) {
    expect(['nl', 'en'].map((spoken) => languageName('nl', spoken))).toEqual(['Nederlands', 'Dutch']);
    expect(['nl', 'de'].map((lang) => percentage(0.125, lang))).toEqual(['13%', '13\u00A0%']);
  }
});

it('an excerpt is that of the whole text, however many blanks it holds', () => {
  const texts = fc.string({ unit: fc.constantFrom(' ', '\n', 'a', 'b', ','), maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, length) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const cut = line.slice(0, length);
      const end = cut.lastIndexOf(' ');
      const words = (end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '');
      expect(excerpt(text, length)).toBe(line.length <= length ? line : `${words}…`);
    }),
  );
});
