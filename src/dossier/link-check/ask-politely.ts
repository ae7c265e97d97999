import type { LinkAnswer } from '../../core/link-check/link-answer.ts';
import { askAddress } from './ask-address.ts';
import type { LinkWeb } from './link-web.ts';
import { robotsOf } from './robots-of.ts';

/** Milliseconds between two questions to one site: what a person who clicks would leave. */
const BETWEEN = 1000;

/** Sites asked at a time: enough that a slow one holds up few others. */
const AT_A_TIME = 4;

/** Too Many Requests: the site is left alone for the rest of this check. */
const TOO_MANY = 429;

/**
 * Asks addresses how they are, those of one site one after another with a pause, some sites at a time, and none that
 * the site asks programs to leave alone.
 */
export async function askPolitely(
  addresses: readonly string[],
  web: LinkWeb,
  onAnswer: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  const sites = [...Map.groupBy(addresses, (address) => new URL(address).origin)];
  const askNext = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift()) await askSite(...site, web, onAnswer);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, askNext));
}

async function askSite(
  origin: string,
  addresses: readonly string[],
  web: LinkWeb,
  onAnswer: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  const isAllowed = await robotsOf(origin, web);
  let isTired = false;
  for (const address of addresses) {
    if (!isAllowed(address)) {
      onAnswer(address, { kind: 'refused' });
      continue;
    }
    if (isTired) {
      onAnswer(address, { kind: 'silent', reason: 'the site asked for fewer questions' });
      continue;
    }
    await web.wait(BETWEEN);
    const answer = await askAddress(address, web);
    isTired = answer.kind === 'answered' && answer.status === TOO_MANY;
    onAnswer(address, answer);
  }
}
