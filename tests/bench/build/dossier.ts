import { join } from 'node:path';
import { ROOT } from '../../setup/paths.ts';
import { measureProcess } from '../measure-process.ts';
import type { Contender } from './contender.ts';

/** Dossier itself, with everything on. */
export const dossier: Contender = {
  name: 'Dossier',
  does: 'annotation, backlinks, related, passages, data files, search index',
  prepare: (content, folder) => {
    const site = join(folder, 'site');
    const args = [
      join(ROOT, 'src', 'cli', 'bin.mjs'),
      'build',
      '--content',
      content,
      '--out',
      site,
      '--quiet',
    ];
    return Promise.resolve({
      site,
      articles: join(content, 'articles'),
      build: () => measureProcess(process.execPath, args, { cwd: ROOT }),
    });
  },
};
