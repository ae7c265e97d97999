import type { APIRoute } from 'astro';
import { citingShapes } from '../../components/citing-shapes.ts';
import { currentSite } from '../../components/site.ts';
import type { ShapeCiting } from '../../scripts/cite/citing-data.ts';

interface Props {
  readonly content: ShapeCiting;
}

/** A file for each shape that articles have. */
export async function getStaticPaths() {
  const shapes = await citingShapes(await currentSite());
  return [...shapes].map(([shape, content]) => ({ params: { shape }, props: { content } }));
}

/** What citing articles of one shape needs: the same for all of them, so it is not in the file of each. */
export const GET: APIRoute<Props> = ({ props: { content } }) => Response.json(content);
