import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import { sitemapFiles } from '../../../src/site/files/sitemap-files.ts';
import type { Site } from '../../../src/site/site.ts';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { contentOf } from '../../core/content-of.ts';

function siteOf(config: object, articles: string[]): Site {
  const content = contentOf({ config: { title: 'D', ...config }, articles });
  return makeSite({ ...content, ...annotate(content) }, addressesUnder('/d/'), () =>
    Promise.reject(new Error('Expected no citation')),
  );
}

async function sitemaps(site: Site): Promise<Map<string, string>> {
  const files = await sitemapFiles(site);
  return new Map(await Promise.all(files.map(async ({ path, text }) => [path, await text()] as const)));
}

/** The addresses that a sitemap lists. */
function placesIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
}

describe('sitemap.xml', () => {
  it('is not there where the dossier does not know its own address', async () => {
    expect(await sitemaps(siteOf({}, ['brug']))).toEqual(new Map());
  });

  it('lists pages by their whole address, and none that search engines are to leave out', async () => {
    const files = await sitemaps(siteOf({ url: 'https://brug.example.org' }, ['brug', 'markt']));
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    const places = placesIn(files.get('sitemap.xml'));
    expect(places).toEqual(
      expect.arrayContaining([
        'https://brug.example.org/d/',
        'https://brug.example.org/d/articles/',
        'https://brug.example.org/d/articles/brug/',
        'https://brug.example.org/d/articles/markt/',
      ]),
    );
    expect(places.filter((place) => /404|\/cite\/|\/v\/|\.html$/.test(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  it('is of other inputs when an article comes, and of the same when one only says something else', async () => {
    const url = 'https://brug.example.org';
    const inputs = async (site: Site): Promise<unknown> =>
      (await sitemapFiles(site)).map((file) => file.inputs());
    const before = await inputs(siteOf({ url }, ['brug']));
    expect(await inputs(siteOf({ url, description: 'Anders' }, ['brug']))).toEqual(before);
    expect(await inputs(siteOf({ url }, ['brug', 'markt']))).not.toEqual(before);
  });

  it('lists sitemaps where there are more pages than one may hold, and these list each page once', async () => {
    const slugs = Array.from({ length: 50_001 }, (_, index) => `a${index}`);
    const files = await sitemaps(siteOf({ url: 'https://brug.example.org' }, slugs));
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    const [index, one, two] = [...files.values()].map(placesIn);
    expect(index).toEqual([
      'https://brug.example.org/d/sitemap-1.xml',
      'https://brug.example.org/d/sitemap-2.xml',
    ]);
    expect(one).toHaveLength(50_000);
    const all = new Set([...(one ?? []), ...(two ?? [])]);
    expect(all.size).toBe((one?.length ?? 0) + (two?.length ?? 0));
    expect(slugs.filter((slug) => !all.has(`https://brug.example.org/d/articles/${slug}/`))).toEqual([]);
  });
});
