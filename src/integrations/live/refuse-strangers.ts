import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Handle } from './handle.ts';

/** What of a request tells who asks, and under which name. */
type Asked = Pick<IncomingMessage, 'headers'>;

/**
 * Refuses what the pages of other sites ask for: an editor's texts are not published yet. A site that has its own name lead to
 * this machine (DNS rebinding) is known by that name, and one that would load our scripts into its page by what browsers say
 * of it. A link from elsewhere is followed.
 * @param names under which the server may be asked besides localhost and addresses in numbers
 */
export function refuseStrangers(names: readonly string[]): Handle {
  return (request, response, next) => {
    const why = whyStranger(request, names);
    if (why === undefined) next();
    else response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
  };
}

/** Why a request is refused; undefined where it is not. */
export function whyStranger({ headers }: Asked, names: readonly string[]): string | undefined {
  const name = nameIn(headers.host ?? '');
  if (!isOurs(name, names))
    return `"dossier dev" does not answer to the name ${JSON.stringify(name)}, which may be that of another site. If it is yours, start it with --allow-host ${name}`;
  const isFollowed = headers['sec-fetch-mode'] === 'navigate';
  return headers['sec-fetch-site'] === 'cross-site' && !isFollowed
    ? 'Pages of other sites may link here, and load nothing.'
    : undefined;
}

function isOurs(name: string, names: readonly string[]): boolean {
  const isLocal = name === 'localhost' || name.endsWith('.localhost');
  // Nobody can have a number lead to another machine.
  return isLocal || isIP(name) !== 0 || names.some((one) => one.toLowerCase() === name);
}

/** The name of a host, without its port; of an address of IPv6 what stands in its brackets. */
function nameIn(host: string): string {
  const [, inBrackets, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host) ?? [];
  return (inBrackets ?? plain).toLowerCase();
}
