import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';

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
    await cp(join(content, 'articles'), articles, { recursive: true });
    await mkdir(join(folder, 'layouts', '_default'), { recursive: true });
    await writeFile(join(folder, 'layouts', '_default', 'single.html'), LAYOUT);
    await writeFile(
      join(folder, 'config.yaml'),
      'baseURL: /\ndisableKinds: [taxonomy, term, RSS, sitemap, home, section]\n',
    );
    return {
      site: join(folder, 'public'),
      articles,
      build: () => measureProcess('hugo', ['--quiet'], { cwd: folder }),
    };
  },
};
