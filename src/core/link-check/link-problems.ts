import { problem, type Problem } from '../problem.ts';
import type { LinkAnswer } from './link-answer.ts';
import type { LinkToCheck } from './links-to-check.ts';
import { judgeAnswer, type LinkVerdict } from './judge-answer.ts';

/** A problem at every place that names an address, where its answer gives reason. */
export function linkProblems({ address, places, archived }: LinkToCheck, answer: LinkAnswer): Problem[] {
  const verdict = judgeAnswer(address, answer);
  return places.flatMap((place) => {
    switch (verdict.kind) {
      case 'alive':
        return [];
      case 'dead':
        return problem(
          'link-dead',
          place,
          `${address} is gone: the answer is ${verdict.status}`,
          fixOf(archived),
        );
      case 'moved':
        return problem(
          'link-moved',
          place,
          moveInWords(address, verdict),
          `Is this the same text? Then write ${verdict.to}`,
        );
      case 'unclear':
        return problem('link-unclear', place, `${address} could not be checked: ${verdict.reason}`);
    }
  });
}

function fixOf(archived: string | undefined): string | undefined {
  return archived === undefined
    ? undefined
    : `Readers are led to the archived copy ${archived} beside it; see that it holds the same text.`;
}

function moveInWords(address: string, { to, toFront }: Extract<LinkVerdict, { kind: 'moved' }>): string {
  return toFront
    ? `${address} leads to the front page of its site, so what stood there may be gone`
    : `${address} has moved to ${to}`;
}
