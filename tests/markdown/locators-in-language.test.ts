import { describe, expect, it } from 'vitest';
import { locatorsInLanguage } from '../../src/markdown/locators-in-language.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

const parse = (markdown: string) => parseBody(markdown, { file: 'a.md', firstLine: 1 });
const placesOf = (markdown: string, lang: string) =>
  locatorsInLanguage(parse(markdown), lang).citations.flatMap(({ items }) =>
    items.map(({ locator }) => `${locator?.label} ${locator?.locator}`),
  );

describe('locatorsInLanguage', () => {
  it.each([
    ['nl', ['section 3']],
    ['nl-BE', ['section 3']],
    ['en', ['paragraph 3']],
    ['fr', ['paragraph 3']],
  ])('par. in %s', (lang, places) => {
    expect(placesOf('Een bestand [@nrc, par. 3].', lang)).toEqual(places);
    expect(placesOf('Een bestand [@nrc, {par. 3}].', lang)).toEqual(places);
  });

  it('leaves every other place what it is', () => {
    const markdown = 'Een bestand [zie @par, alinea 5; @b, p. 3 over par. 2; @c, pars. 2-4; @d].';
    expect(placesOf(markdown, 'nl')).toEqual(['paragraph 5', 'page 3', 'section 2-4', 'undefined undefined']);
  });

  it('keeps the text, and what is written as it was', () => {
    const body = parse('Een *bestand* [@nrc, par. 3] hield.\n\n- En [@nrc, ¶ 5] ook.');
    const changed = locatorsInLanguage(body, 'nl');
    expect(changed.passages).toEqual(body.passages);
    expect(changed.tree).toEqual(body.tree);
    expect(changed.citations.map(({ source }) => source)).toEqual(body.citations.map(({ source }) => source));
    expect(locatorsInLanguage(body, 'en')).toBe(body);
    const without = parse('Een bestand [@nrc, p. 3].');
    expect(locatorsInLanguage(without, 'nl')).toBe(without);
  });
});
