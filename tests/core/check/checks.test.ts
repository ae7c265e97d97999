import { describe, expect, it } from 'vitest';
import { checkRedirects } from '../../../src/core/check/check-redirects.ts';
import { checkSlugs } from '../../../src/core/check/check-slugs.ts';
import { contentOf } from '../content-of.ts';

const place = (old: string) => ({ file: 'dossier.yaml', line: old.length });

describe('checkRedirects', () => {
  const content = (redirects: Record<string, string>) =>
    contentOf({ config: { title: 'D', redirects }, articles: ['bestand'], terms: ['hama'] });

  it('accepts an old name of an article and of a term', () => {
    expect(checkRedirects(content({ wapenstilstand: 'bestand', hamah: 'hama' }), place)).toEqual([]);
  });

  it('refuses a redirect from what is still there', () => {
    const [problem] = checkRedirects(content({ hama: 'bestand' }), place);
    expect(problem).toMatchObject({ code: 'redirect-conflict', file: 'dossier.yaml', line: 4 });
    expect(problem?.message).toContain('there is an article or term "hama"');
  });

  it('refuses a redirect to nothing', () => {
    const [problem] = checkRedirects(content({ oud: 'weg' }), place);
    expect(problem?.message).toContain('"weg", which is no article and no term');
  });
});

describe('checkSlugs', () => {
  it('accepts names that are all different', () => {
    expect(checkSlugs(contentOf({ articles: ['bestand'], terms: ['hama'] }))).toEqual([]);
  });

  it('names both files where an article and a term share a name', () => {
    const [problem] = checkSlugs(contentOf({ articles: ['hama'], terms: ['hama'] }));
    expect(problem).toMatchObject({ code: 'duplicate-slug', file: 'glossary/hama.md' });
    expect(problem?.message).toContain('articles/hama.md');
  });
});
