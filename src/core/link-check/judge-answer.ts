import type { LinkAnswer } from './link-answer.ts';

/** What an answer means for a link. */
export type LinkVerdict =
  | { readonly kind: 'alive' }
  | { readonly kind: 'dead'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string; readonly toFront: boolean }
  /** Neither alive nor dead for certain: `reason` says why. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Not Found and Gone. All other refusals may be meant for programs only, or pass. */
const DEAD: ReadonlySet<number> = new Set([404, 410]);

/**
 * Judges an answer for the address that was asked. Only a server that says so makes a link dead: silence may be our own
 * network. A permanent redirect is a move; one from an article to the front page of a site often hides that it is gone.
 */
export function judgeAnswer(asked: string, answer: LinkAnswer): LinkVerdict {
  if (answer.kind === 'silent') return { kind: 'unclear', reason: answer.reason };
  if (answer.kind === 'refused') return { kind: 'unclear', reason: 'the site asks programs not to look' };
  const { status, address, permanent } = answer;
  if (DEAD.has(status)) return { kind: 'dead', status };
  if (status < 200 || status >= 300) return { kind: 'unclear', reason: `the answer is ${status}` };
  const toFront = isFront(address) && !isFront(asked);
  if (toFront || (permanent && !isSame(asked, address))) return { kind: 'moved', to: address, toFront };
  return { kind: 'alive' };
}

function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+)?$/.test(pathname);
}

/** A move to https, or to the same path with or without a slash or www, needs nobody's attention. */
function isSame(a: string, b: string): boolean {
  const plain = (address: string): string => {
    const { host, pathname, search } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
  };
  return plain(a) === plain(b);
}
