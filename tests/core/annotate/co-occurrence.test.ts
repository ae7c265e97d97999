import { describe, expect, it } from 'vitest';
import { coOccurrences, LEAST_STRENGTH } from '../../../src/core/annotate/co-occurrence.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { passagesOf } from './passages-of.ts';

/** One mention of each letter in each passage: `ab a b`. */
const company = (passages: string) => coOccurrences(() => passagesOf(passages));
const names = (passages: string, term = 'a') => company(passages)(term as Slug).map((other) => other.term);

describe('coOccurrences', () => {
  it('measures G² as Dunning does', () => {
    const [meeting] = company('ab ab ab a c c c c b c')('a' as Slug);
    // 2 Σ seen · ln(seen / expected) over 3, 1, 1 and 5 of ten passages.
    const expected =
      2 * (3 * Math.log(3 / 1.6) + Math.log(1 / 2.4) + Math.log(1 / 2.4) + 5 * Math.log(5 / 3.6));
    expect(expected).toBeLessThan(LEAST_STRENGTH);
    expect(meeting).toBeUndefined();
    const [stronger] = company('ab ab ab ab c c c c c c')('a' as Slug);
    expect(stronger).toMatchObject({ term: 'b', together: 4 });
    expect(stronger?.strength).toBeCloseTo(2 * (4 * Math.log(4 / 1.6) + 6 * Math.log(6 / 3.6)));
  });

  it('puts the more striking company first, whatever is merely frequent', () => {
    expect(names('abz abz abz az z z z z cz c c c')).toEqual(['b']);
    expect(names('abc abc ab ab a c c d d d d d d d')[0]).toBe('b');
  });

  it('does not count one meeting, nor terms that avoid each other, nor a second mention in a passage', () => {
    expect(names('ab c c c c c c c c c c')).toEqual([]);
    expect(names('ab ab a a a a b b b b b')).toEqual([]);
    expect(names('aabb c c c c c c c c c c')).toEqual([]);
  });

  it('is mutual, and empty for a term that is never mentioned', () => {
    const passages = 'ab ab ab c c c c';
    expect(names(passages, 'b')).toEqual(['a']);
    expect(names(passages, 'q')).toEqual([]);
  });
});
