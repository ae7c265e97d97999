import type { ArticleCiting, CitingData, ShapeCiting, SiteCiting } from './citing-data.ts';

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
  const [site, [article, shape]] = await Promise.all([
    readJson<SiteCiting>(new URL('../../citing.json', page.baseURI)),
    loadArticle(page),
  ]);
  return { site, article, shape };
}

async function loadArticle(page: Document): Promise<[ArticleCiting, ShapeCiting]> {
  const article = await readJson<ArticleCiting>(new URL('cite/citing.json', page.baseURI));
  if (article.shape === undefined) return [article, {}];
  return [article, await readJson<ShapeCiting>(new URL(`../../citing/${article.shape}.json`, page.baseURI))];
}

/** Written by the build that wrote the page, so what is read is what it says. */
async function readJson<Data>(url: URL): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
  return (await response.json()) as Data;
}
