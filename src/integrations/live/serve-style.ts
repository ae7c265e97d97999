import { readFile } from 'node:fs/promises';
import type { ContentFolder } from '../../dossier/content-folder.ts';
import type { Site } from '../../site/site.ts';
import type { Handle } from './handle.ts';

/** Serves the dossier's own style sheet; one that is not there is empty, and was reported. */
export function serveStyle(folder: ContentFolder, current: () => Promise<Site>): Handle {
  return (_request, response, next) => {
    current()
      .then(async ({ dossier: { config } }) => {
        if (config.style === undefined) return undefined;
        return readFile(folder.resolve(config.style), 'utf8').catch(() => '');
      })
      .then((text) => {
        if (text === undefined) next();
        else response.setHeader('content-type', 'text/css; charset=utf-8').end(text);
      }, next);
  };
}
