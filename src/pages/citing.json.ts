import type { APIRoute } from 'astro';
import { currentSite } from '../components/site.ts';
import { siteCiting } from '../components/view/site-citing.ts';
import { currentCitations } from '../dossier/current-citations.ts';

/** What citing any article needs, fetched when a reader first cites something. */
export const GET: APIRoute = async () => {
  const { writing } = await currentCitations();
  return Response.json(siteCiting(await currentSite(), writing));
};
