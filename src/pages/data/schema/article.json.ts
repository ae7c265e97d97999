import type { APIRoute } from 'astro';
import { articleSchema } from '../../../core/data/articles.ts';
import { jsonSchema } from '../../../core/data/json-schema.ts';

export const GET: APIRoute = () =>
  Response.json(
    jsonSchema({ title: 'One article of the dossier, with its passages', schema: articleSchema }),
  );
