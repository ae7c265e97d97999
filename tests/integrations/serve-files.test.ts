import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import { addressesUnder } from '../../src/core/addresses.ts';
import { serveFiles } from '../../src/integrations/serve-files.ts';
import { makeSite } from '../../src/site/make-site.ts';
import type { Site } from '../../src/site/site.ts';
import { openCitations } from '../../src/dossier/citations/citations.ts';
import { CACHE, ROOT } from '../setup/paths.ts';
import { contentOf } from '../core/content-of.ts';
import { makeArticle } from '../site/make.ts';

function siteOf(text: string): Site {
  const articles = [makeArticle('brug', { title: 'De brug', outlet: 'De Bode' }, text)];
  const content = { ...contentOf({}), articles };
  return makeSite({ ...content, ...annotate(content) }, addressesUnder('/d/'), () =>
    openCitations(ROOT, { cache: join(CACHE, 'citations') }),
  );
}

/** A server of the files of a site; what it leaves to others is answered with 418. */
async function serve(site: () => Promise<Site>): Promise<(path: string) => Promise<Response>> {
  const searchFile = (name: string) => Promise.resolve(name === 'index.js' ? 'the root' : undefined);
  const handle = serveFiles(site, searchFile);
  const server = createServer((request, response) => {
    handle(request, response, (error?: unknown) => {
      response.statusCode = error === undefined ? 418 : 500;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (path) => fetch(`http://127.0.0.1:${port}/${path}`);
}

describe('the files of a site that no template lays out', () => {
  it.each([
    ['data/articles.json', 'application/json', 'De brug ging open.'],
    ['data/articles/brug.json?now', 'application/json', 'De brug ging open.'],
    ['articles/brug/cite/citation.bib', 'application/x-bibtex', 'De brug'],
    ['articles/brug/cite/citing.json', 'application/json', 'brug'],
    ['articles/brug/cite/citation.ris', 'application/x-research-info-systems', 'De brug'],
    ['search/index.js', 'text/javascript', 'the root'],
  ])('are served: %s as %s', async (path, type, text) => {
    const get = await serve(() => Promise.resolve(siteOf('De brug ging open.')));
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(await response.text()).toContain(text);
  });

  it.each(['articles/brug/', 'data/nothing.json', 'search/nothing.js', 'picture.png', 'data/%zz.json'])(
    'are not %s: that is for others',
    async (path) => {
      const get = await serve(() => Promise.resolve(siteOf('De brug ging open.')));
      expect((await get(path)).status).toBe(418);
    },
  );

  it('are not looked for where a page is asked for', async () => {
    const get = await serve(() => Promise.reject(new Error('no dossier')));
    expect((await get('articles/brug/')).status).toBe(418);
  });

  it('follow the site as it is now', async () => {
    let site = siteOf('Eerst dit.');
    const get = await serve(() => Promise.resolve(site));
    expect(await (await get('data/articles/brug.json')).text()).toContain('Eerst dit.');
    site = siteOf('Toen dat.');
    expect(await (await get('data/articles/brug.json')).text()).toContain('Toen dat.');
  });

  it('say so where the dossier cannot be read', async () => {
    const get = await serve(() => Promise.reject(new Error('no dossier')));
    expect((await get('data/articles.json')).status).toBe(500);
  });
});
