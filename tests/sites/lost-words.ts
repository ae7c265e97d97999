import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rehype } from 'rehype';
import { parse } from 'yaml';
import { z } from 'zod';
import { mainText } from './article-text.ts';
import { firstMissingLine } from './first-missing-line.ts';

/**
 * The originals of a folder that lost words on their way to the site, each with the first line that is not there in
 * whole and in order. An original belongs to the article whose frontmatter names it as its source.
 */
export async function lostWords(
  originals: string,
  content: string,
  site: string,
): Promise<readonly string[]> {
  const articles = await readArticles(join(content, 'articles'));
  const lost: string[] = [];
  for (const name of await readdir(originals)) {
    const article = articles.find(({ source }) => source === name);
    if (article === undefined) {
      lost.push(`${name}: no article comes from it`);
      continue;
    }
    const html = await readFile(join(site, 'articles', article.slug, 'index.html'), 'utf8');
    const original = await readFile(join(originals, name), 'utf8');
    const missing = firstMissingLine(original, mainText(rehype().parse(html)), article.read);
    if (missing !== undefined) lost.push(`${name}: ${missing}`);
  }
  return lost;
}

interface ConvertedArticle {
  readonly slug: string;
  /** Name of the original in `sources/`. */
  readonly source: string;
  /** Parts of the original that became fields of the frontmatter. */
  readonly read: readonly string[];
}

const frontmatterSchema = z.object({
  source: z.object({ file: z.string(), read: z.array(z.object({ text: z.string() })).default([]) }),
});

async function readArticles(folder: string): Promise<readonly ConvertedArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => {
      const [, frontmatter = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---$/m);
      const { source } = frontmatterSchema.parse(parse(frontmatter));
      return {
        slug: name.slice(0, -3),
        source: basename(source.file),
        read: source.read.map(({ text }) => text),
      };
    }),
  );
}
