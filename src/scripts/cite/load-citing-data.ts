import type { ArticleCiting, CitingData, SiteCiting } from './citing-data.ts';

let loading: Promise<CitingData> | undefined;

/** What citing the article of a page needs, loaded once. Rejects where it cannot be had; asking again tries again. */
export function loadCitingData(page: Document): Promise<CitingData> {
  loading ??= load(page).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Addresses are relative to the page's, which lies two folders below the base. */
async function load(page: Document): Promise<CitingData> {
  const [site, article] = await Promise.all([
    readJson(new URL('../../citing.json', page.baseURI)),
    readJson(new URL('cite/citing.json', page.baseURI)),
  ]);
  return { site: site as SiteCiting, article: article as ArticleCiting };
}

async function readJson(url: URL): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
  return response.json();
}
