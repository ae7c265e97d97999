import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Offer } from '../../core/offer.ts';
import { type Acceptance, acceptOffer } from '../../dossier/accept-offer.ts';
import type { ContentFolder } from '../../dossier/content-folder.ts';
import { readDesk } from '../../dossier/read-desk.ts';
import { voiceFor } from '../../i18n/voice.ts';
import { isOwnRequest } from '../is-own-request.ts';
import type { LiveSite } from '../live-site.ts';
import type { Handle } from './handle.ts';
import type { Background } from './open-background.ts';

/** Bytes that an accepted offer may take: a hundred times what one needs. */
const MAX_BODY = 20_000;

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
 * Answers for the editor's desk: `?article=SLUG` is what lies on it, `?article=SLUG&suggestions` what takes a look at all
 * articles, and a POST writes what was accepted.
 */
export function deskHandle(folder: ContentFolder, live: LiveSite, background: Background): Handle {
  return (request, response, next) => {
    answer(request, response).catch(next);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(request)) {
      send(response, 403, { error: 'Only pages of this server, on this machine, may ask this.' });
    } else if (request.method === 'GET') {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const article = searchParams.get('article') ?? '';
      const found = searchParams.has('suggestions')
        ? // Whoever has turned to another page, or edited this one, does not wait any more.
          await suggestionsOf(article, () => !response.closed)
        : await deskOf(article);
      if (found) send(response, 200, found);
      else send(response, 404, { error: 'There is no such article.' });
    } else if (request.method === 'POST') {
      const wanted = requestSchema.safeParse(await bodyOf(request));
      if (!wanted.success) send(response, 400, { error: z.prettifyError(wanted.error) });
      else {
        const result = await accept(wanted.data.article, wanted.data.offer);
        send(response, result === 'written' ? 200 : 409, { result });
      }
    } else send(response, 405, { error: 'GET or POST.' });
  }

  async function suggestionsOf(article: string, isWanted: () => boolean): Promise<object | undefined> {
    const suggestions = await background.ask('suggestions', { article }, isWanted);
    return suggestions && { suggestions };
  }

  async function deskOf(article: string): Promise<object | undefined> {
    const dossier = await live.dossier();
    const read = readDesk(dossier, article);
    return read && { lang: dossier.config.lang, ...read.desk };
  }

  async function accept(article: string, offer: Offer): Promise<Acceptance> {
    const dossier = await live.dossier();
    if (offer.kind !== 'accept-term' && offer.kind !== 'reject-term') {
      const result = await acceptOffer(folder, dossier, article, offer);
      // Said at once: who asks again must not wait for the system to tell.
      live.changed(folder.resolve(`articles/${article}.md`));
      return result;
    }
    const note = voiceFor(dossier.config.lang).messages.term.draft;
    return background.ask('accept', { article, offer, note });
  }
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
