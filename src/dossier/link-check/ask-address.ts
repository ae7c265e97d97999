import type { LinkAnswer } from '../../core/link-check/link-answer.ts';
import { VERSION } from '../version.ts';
import type { LinkWeb } from './link-web.ts';

/** Name under which a site can ask us to stay away in its robots.txt. */
export const AGENT = 'Dossier';

/** What a site reads in its logs. */
export const USER_AGENT = `${AGENT}/${VERSION} (link check)`;

/** Milliseconds to wait for an answer: an old archive takes ten seconds, and a person waits for hundreds of these. */
const TIMEOUT = 15_000;

/** Redirects followed before they are taken for a circle; browsers follow twenty, links that people made need few. */
const MAX_STEPS = 8;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/**
 * Asks an address how it is: with HEAD, which costs a site least, and where that is answered with an error with GET,
 * since many servers answer HEAD wrongly. Follows redirects; the body is never read. Never throws for what the network does.
 */
export async function askAddress(address: string, web: LinkWeb): Promise<LinkAnswer> {
  const answer = await follow(address, 'HEAD', web);
  const isSure = answer.kind === 'answered' && (answer.status < 400 || answer.status === 429);
  return isSure ? answer : follow(address, 'GET', web);
}

async function follow(address: string, method: 'HEAD' | 'GET', web: LinkWeb): Promise<LinkAnswer> {
  let at = address;
  let permanent = true;
  for (let step = 0; step < MAX_STEPS; step++) {
    const response = await askOnce(at, method, web);
    if (typeof response === 'string') return { kind: 'silent', reason: response };
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null)
      return { kind: 'answered', status: response.status, address: at, permanent: permanent && step > 0 };
    permanent &&= PERMANENT.has(response.status);
    const next = URL.parse(location, at);
    if (!next || !/^https?:$/.test(next.protocol))
      return { kind: 'silent', reason: `it leads to ${location}` };
    at = next.href;
  }
  return { kind: 'silent', reason: 'it leads from one address to another without end' };
}

/** The answer, its body left alone, or why there is none. */
async function askOnce(address: string, method: string, { fetch }: LinkWeb): Promise<Response | string> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT / 1000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? 'no answer' : `no answer (${code})`;
}
