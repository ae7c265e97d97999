import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../src/core/addresses.ts';
import { redirectPaths } from '../../src/site/redirect-paths.ts';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { contentOf } from '../core/content-of.ts';

function pathsOf(redirects: Record<string, string>) {
  const content = contentOf({ config: { title: 'D', redirects }, articles: ['bestand'], terms: ['hama'] });
  return redirectPaths({ dossier: { ...content, ...annotate(content) }, addresses: addressesUnder('/x/') });
}

describe('redirectPaths', () => {
  it('leads an old article to the new one, under the base path', () => {
    expect(pathsOf({ oud: 'bestand' })).toEqual([
      {
        params: { section: 'articles', old: 'oud' },
        props: { href: '/x/articles/bestand/', title: 'bestand' },
      },
    ]);
  });

  it('leads an old term to the new one', () => {
    expect(pathsOf({ hamah: 'hama' })).toEqual([
      { params: { section: 'glossary', old: 'hamah' }, props: { href: '/x/glossary/hama/', title: 'hama' } },
    ]);
  });

  it('makes no page where one stands, or where it would lead to nothing', () => {
    expect(pathsOf({ hama: 'bestand', oud: 'weg' })).toEqual([]);
  });
});
