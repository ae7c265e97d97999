import { browserProgram } from './browser-program.ts';
import type { Handle } from './handle.ts';
import { PROGRAMS } from './live-page.ts';

/** Serves the programs that pages have in `dossier dev` alone. */
export function servePrograms(): Handle {
  return (request, response, next) => {
    const [address = ''] = (request.url ?? '').split('?');
    if (!address.startsWith(`/${PROGRAMS}`)) {
      next();
      return;
    }
    browserProgram(address.slice(PROGRAMS.length + 1)).then((text) => {
      if (text === undefined) next();
      else {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.setHeader('cache-control', 'no-store');
        response.end(text);
      }
    }, next);
  };
}
