import { robotsAllow } from '../../core/link-check/robots.ts';
import { AGENT, USER_AGENT } from './ask-address.ts';
import type { LinkWeb } from './link-web.ts';

/** Milliseconds to wait for a robots.txt; a site that takes longer has said nothing. */
const TIMEOUT = 10_000;

/** Whether an address may be asked for, as far as its site says. */
export type Allowed = (address: string) => boolean;

/** Reads the robots.txt of an origin; where there is none, or it cannot be read, everything is allowed. */
export async function robotsOf(origin: string, { fetch }: LinkWeb): Promise<Allowed> {
  const robots = await readRobots(origin, fetch);
  return (address) => {
    const { pathname, search } = new URL(address);
    return robotsAllow(robots, AGENT, pathname + search);
  };
}

async function readRobots(origin: string, get: typeof fetch): Promise<string> {
  try {
    const response = await get(`${origin}/robots.txt`, {
      headers: { 'user-agent': USER_AGENT },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return await response.text();
    await response.body?.cancel();
    return '';
  } catch {
    return '';
  }
}
