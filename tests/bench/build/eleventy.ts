import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../../setup/paths.ts';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';
import { copyPlain } from './copy-plain.ts';

/** Installed when it is first measured: nobody who only uses Dossier should have to wait for it. */
const VERSION = '3.1.7';

const LAYOUT = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1><p>{{ outlet }}</p>{{ content }}</main></body></html>
`;

/** Eleventy with one layout and its own Markdown. */
export const eleventy: Contender = {
  name: 'Eleventy',
  does: 'plain articles',
  prepare: async (content, folder) => {
    const program = await install();
    if (program === undefined) return undefined;
    const articles = join(folder, 'src', 'articles');
    await copyPlain(join(content, 'articles'), articles);
    await mkdir(join(folder, 'src', '_includes'), { recursive: true });
    const template = join(folder, 'src', '_includes', 'article.liquid');
    await writeFile(template, LAYOUT);
    await writeFile(join(articles, 'articles.json'), JSON.stringify({ layout: 'article.liquid' }));
    const site = join(folder, 'site');
    const args = [program, '--input=src', `--output=${site}`, '--quiet'];
    return {
      site,
      kept: [],
      articles,
      template,
      restyled: (number) => `<!-- ${number} -->`,
      build: () => measureProcess(process.execPath, args, { cwd: folder }),
    };
  },
};

async function install(): Promise<string | undefined> {
  const folder = join(CACHE, `eleventy-${VERSION}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private": true}');
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', `@11ty/eleventy@${VERSION}`];
  try {
    await measureProcess('npm', args, { cwd: folder });
  } catch {
    return undefined;
  }
  return join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
}
