import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../setup/paths.ts';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';
import { copyPlain } from './copy-plain.ts';

const CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><p>{entry.data.outlet}</p><Content /></main></body>
</html>
`;

/** Astro as its documentation begins: a content collection, one page, its own Markdown. */
export const plainAstro: Contender = {
  name: 'Astro',
  does: 'plain articles',
  prepare: async (content, folder) => {
    const articles = join(folder, 'articles');
    await copyPlain(join(content, 'articles'), articles);
    await mkdir(join(folder, 'src', 'pages', 'articles'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    await writeFile(join(folder, 'src', 'content.config.ts'), CONFIG);
    const template = join(folder, 'src', 'pages', 'articles', '[slug].astro');
    await writeFile(template, PAGE);
    // Its packages are ours, by a link: what it keeps must not lie among them.
    await writeFile(join(folder, 'astro.config.mjs'), "export default { cacheDir: './cache' };\n");
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const program = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    return {
      site: join(folder, 'dist'),
      kept: [join(folder, 'cache'), join(folder, '.astro')],
      articles,
      template,
      restyled: (number) => `<p>${number}</p>`,
      build: () => measureProcess(process.execPath, [program, 'build', '--silent'], { cwd: folder, env }),
    };
  },
};
