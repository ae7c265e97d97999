import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import type { BuiltSite } from '../setup/built-site.ts';

/** A page of a built site, as a browser would read it. */
export interface Page {
  /** Path below the site's folder: `articles/x/index.html`. */
  readonly file: string;
  /** Address below the host, with the base: `/x/articles/x/`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** Every HTML page of a site. */
export async function readPages({ dir, base }: BuiltSite): Promise<readonly Page[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.sort().map(async (file) => {
      const html = await readFile(join(dir, file), 'utf8');
      const path = base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
      return { file, path, html, tree: rehype().parse(html) };
    }),
  );
}
