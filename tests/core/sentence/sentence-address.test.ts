import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentenceFragment, sentenceFragment } from '../../../src/core/sentence/sentence-address.ts';

describe('the address of a sentence', () => {
  test('is the passage, and which of its sentences', () => {
    expect(sentenceFragment({ passage: 'p-4k2m7x9q', sentence: 2 })).toBe('p-4k2m7x9q.s2');
    expect(readSentenceFragment('p-4k2m7x9q-3.s12')).toEqual({ passage: 'p-4k2m7x9q-3', sentence: 12 });
  });

  test.each(['p-4k2m7x9q', 'p-4k2m7x9q.s0', 'p-4k2m7x9q.s', '.s2', 'main', '', 'p-1.s2.s3', 'p-1.s99999'])(
    '%j names no sentence',
    (fragment) => {
      expect(readSentenceFragment(fragment)).toBeUndefined();
    },
  );

  test('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^p-[0-9a-z]{8}(-[2-9])?$/),
        fc.integer({ min: 1, max: 9999 }),
        (passage, sentence) => {
          expect(readSentenceFragment(sentenceFragment({ passage, sentence }))).toEqual({
            passage,
            sentence,
          });
        },
      ),
    );
  });
});
