import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const LOCAL_ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What of a request tells where it comes from. */
type Asked = Pick<IncomingMessage, 'method' | 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/**
 * Whether a request comes from a page of this very server, opened on this machine: from a local address, to a local name
 * (a name of somebody else that leads here is DNS rebinding), and, where it would write, with the page's own origin.
 */
export function isOwnRequest({ method, headers, socket }: Asked): boolean {
  const { host = '', origin } = headers;
  if (!LOCAL_ADDRESSES.has(socket.remoteAddress ?? '')) return false;
  if (!LOCAL_NAMES.has(host.replace(/:\d+$/, ''))) return false;
  if (origin === undefined) return method === 'GET';
  return origin === `http://${host}` && (method === 'GET' || isJson(headers['content-type']));
}

function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim() === 'application/json';
}
