import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DESK } from './live/live-page.ts';

/** With slashes on every system, as Vite wants it. */
const SCRIPT = fileURLToPath(new URL('../../src/scripts/desk/start-desk.ts', import.meta.url)).replaceAll(
  '\\',
  '/',
);

/** The editor's desk on the pages of Astro's own server. */
export function deskIntegration(): AstroIntegration {
  return {
    name: 'dossier:desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command !== 'dev') return;
        const address = `${config.base.replace(/\/?$/, '/')}${DESK}`;
        injectScript(
          'page',
          `import { startDesk } from ${JSON.stringify(SCRIPT)};\nstartDesk(document, ${JSON.stringify(address)});`,
        );
      },
    },
  };
}
