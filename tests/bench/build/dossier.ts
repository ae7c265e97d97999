import { join } from 'node:path';
import { ROOT } from '../../setup/paths.ts';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';

/** Dossier itself, with everything on. */
export const dossier: Contender = {
  name: 'Dossier',
  does: 'annotation, backlinks, related, passages, citations, data files, search index',
  prepare: (content, folder, { heapMb }) => {
    const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
    const bin = join(ROOT, 'src', 'cli', 'bin.mjs');
    const args = [bin, 'build', '--content', content, '--out', site, '--quiet'];
    const heap = heapMb === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${heapMb}` };
    const env = { ...process.env, ...heap, DOSSIER_CACHE: cache };
    return Promise.resolve({
      site,
      kept: [cache],
      articles: join(content, 'articles'),
      content,
      template: join(ROOT, 'src', 'styles', 'tokens.css'),
      restyled: (number) => `\n:root {\n  --measured: ${number};\n}\n`,
      build: () => measureProcess(process.execPath, args, { cwd: ROOT, env }),
    });
  },
};
