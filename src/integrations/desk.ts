import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { z } from 'zod';
import { acceptOffer } from '../dossier/accept-offer.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { readDesk } from '../dossier/read-desk.ts';
import { voiceFor } from '../i18n/voice.ts';
import { isOwnRequest } from './is-own-request.ts';

/** Address of the desk below the base path; a built site has nothing there. Astro answers 404 without the last slash. */
const DESK = '/__dossier/desk/';

/** Bytes that an accepted offer may take: a hundred times what one needs. */
const MAX_BODY = 20_000;

/** With slashes on every system, as Vite wants it. */
const SCRIPT = fileURLToPath(new URL('../../src/scripts/desk/start-desk.ts', import.meta.url)).replaceAll(
  '\\',
  '/',
);

const position = z.number().int().nonnegative();
const words = { passage: z.string(), start: position, end: position };
const requestSchema = z.strictObject({
  article: z.string(),
  offer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('link'), ...words, target: z.string() }),
    z.strictObject({ kind: z.literal('forbid'), ...words }),
    z.strictObject({ kind: z.literal('retarget'), line: position, column: position, target: z.string() }),
    z.strictObject({ kind: z.literal('accept-term'), text: z.string() }),
    z.strictObject({ kind: z.literal('reject-term'), text: z.string() }),
  ]),
});

/**
 * The editor's desk: in `dossier dev`, and nowhere else, each article has a panel with its problems, and accepting what
 * the panel offers writes the article's file.
 */
export function deskIntegration(folder: ContentFolder): AstroIntegration {
  return {
    name: 'dossier:desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const address = `${config.base.replace(/\/$/, '')}${DESK}`;
        injectScript(
          'page',
          `import { startDesk } from ${JSON.stringify(SCRIPT)};\nstartDesk(document, ${JSON.stringify(address)});`,
        );
        updateConfig({ vite: { plugins: [deskPlugin(folder)] } });
      },
    },
  };
}

function deskPlugin(folder: ContentFolder): Plugin {
  return {
    name: 'dossier:desk',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use(DESK, (request, response, next) => {
        answer(folder, request, response).catch(next);
      });
    },
  };
}

async function answer(
  folder: ContentFolder,
  request: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnRequest(request)) {
    send(response, 403, { error: 'Only pages of this server, on this machine, may ask this.' });
  } else if (request.method === 'GET') {
    const slug = new URL(request.url ?? '', 'http://localhost').searchParams.get('article');
    const read = slug === null ? undefined : await readDesk(folder, slug);
    if (read) send(response, 200, { lang: read.dossier.config.lang, ...read.desk });
    else send(response, 404, { error: 'There is no such article.' });
  } else if (request.method === 'POST') {
    const wanted = requestSchema.safeParse(await bodyOf(request));
    if (!wanted.success) send(response, 400, { error: z.prettifyError(wanted.error) });
    else {
      const result = await acceptOffer(folder, wanted.data.article, wanted.data.offer, noteOf);
      send(response, result === 'written' ? 200 : 409, { result });
    }
  } else send(response, 405, { error: 'GET or POST.' });
}

function noteOf(lang: string): string {
  return voiceFor(lang).messages.term.draft;
}

/** The JSON of a request, or undefined where it is none or too long. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > MAX_BODY) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, data: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(data));
}
