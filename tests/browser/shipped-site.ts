import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BuiltSite, builtSite } from '../setup/built-site.ts';

const articlesSchema = z.array(
  z.object({
    slug: z.string(),
    title: z.string(),
    url: z.string(),
    passages: z.array(z.object({ id: z.string(), text: z.string(), url: z.string() })),
  }),
);
const mentionsSchema = z.array(
  z.object({
    article: z.string(),
    passage: z.string(),
    text: z.string(),
    term: z.string(),
    linked: z.boolean(),
  }),
);

export type ArticleData = z.infer<typeof articlesSchema>[number];

/** The shipped dossier as a site, and what its own data says is in it. */
export interface ShippedSite {
  readonly site: BuiltSite;
  readonly articles: readonly ArticleData[];
  readonly mentions: z.infer<typeof mentionsSchema>;
}

/** Builds the shipped dossier, once for all tests. */
export async function shippedSite(base = '/'): Promise<ShippedSite> {
  const site = await builtSite('content', base);
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(site.dir, 'data', name), 'utf8'));
  return {
    site,
    articles: articlesSchema.parse(await read('articles.json')),
    mentions: mentionsSchema.parse(await read('mentions.json')),
  };
}
