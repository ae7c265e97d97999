import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';
import { copyPlain } from './copy-plain.ts';

const LAYOUT = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1><p>{{ .Params.outlet }}</p>{{ .Content }}</main></body></html>
`;

/** Hugo with one layout, where it is installed. */
export const hugo: Contender = {
  name: 'Hugo',
  does: 'plain articles',
  prepare: async (content, folder) => {
    const installed = await measureProcess('hugo', ['version'], { cwd: folder }).catch(() => undefined);
    if (!installed) return undefined;
    const articles = join(folder, 'content', 'articles');
    await copyPlain(join(content, 'articles'), articles);
    await mkdir(join(folder, 'layouts', '_default'), { recursive: true });
    const template = join(folder, 'layouts', '_default', 'single.html');
    await writeFile(template, LAYOUT);
    await writeFile(
      join(folder, 'config.yaml'),
      'baseURL: /\ndisableKinds: [taxonomy, term, RSS, sitemap, home, section]\n',
    );
    return {
      site: join(folder, 'public'),
      kept: [join(folder, 'resources')],
      articles,
      template,
      restyled: (number) => `<p>${number}</p>`,
      build: () => measureProcess('hugo', ['--quiet'], { cwd: folder }),
    };
  },
};
