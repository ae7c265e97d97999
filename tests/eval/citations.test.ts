import { describe, expect, it, test } from 'vitest';
import { ADDRESSINGS } from './citations/addresses.ts';
import { EDITS } from './citations/edits.ts';
import { makeHistories } from './citations/make-histories.ts';
import { replay, type Tally } from './citations/replay.ts';
import { newWord, trackSentence, type TrackedParagraph } from './citations/tracked-text.ts';
import { truthOf } from './citations/truth.ts';

const histories = makeHistories(240, 77);
const [ours, hashes, numbers, fragments] = ADDRESSINGS.map((addressing) => replay(histories, addressing));

describe('addresses through 240 histories of edits', () => {
  const { survived, found, wrong, removed, reported } = ours!;

  it('are found again', () => {
    expect(found / survived).toBeGreaterThanOrEqual(0.98);
  });

  it('never lead to another passage', () => {
    expect(wrong).toEqual([]);
  });

  it('say of every removed passage that it is gone', () => {
    expect(removed).toBeGreaterThan(100);
    expect(reported).toBe(removed);
  });

  it('hold better than any other way to address a passage', () => {
    for (const other of [hashes, numbers, fragments] as Tally[]) {
      expect(other.survived).toBe(survived);
      expect(other.found).toBeLessThan(found * 0.95);
      expect(other.reported).toBe(0);
    }
    expect(numbers!.wrong.length).toBeGreaterThan(1000);
  });
});

test('the histories hold every edit, one to ten of them, and the same ones every time', () => {
  const lengths = new Set(histories.map(({ edits }) => edits.length));
  expect([...lengths].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(new Set(histories.flatMap(({ edits }) => edits))).toEqual(new Set(Object.keys(EDITS)));
  const texts = (count: number) =>
    makeHistories(count, 5).map(({ builds }) =>
      builds.map((article) => article.map(({ sentences }) => sentences.flat().map(({ text }) => text))),
    );
  expect(texts(12)).toEqual(texts(12));
});

describe('the truth', () => {
  const sentences = ['Een twee drie vier.', 'Vijf zes zeven acht.', 'Negen tien elf twaalf.'].map(
    trackSentence,
  );
  const paragraph = (...some: readonly TrackedParagraph['sentences'][]): TrackedParagraph => ({
    isHeading: false,
    sentences: some.flat(),
  });
  const [a, b, c] = sentences as [
    TrackedParagraph['sentences'][0],
    (typeof sentences)[0],
    (typeof sentences)[0],
  ];
  const whole = paragraph(sentences);
  const other = paragraph(['Iets heel anders dat er niet stond.'].map(trackSentence));

  it.each([
    ['the same', [other, whole], { kind: 'survives', in: [1] }],
    ['a sentence less', [paragraph([a, b])], { kind: 'survives', in: [0] }],
    ['split', [paragraph([a]), paragraph([b, c])], { kind: 'survives', in: [1] }],
    ['split in three', [paragraph([a]), paragraph([b]), paragraph([c])], { kind: 'survives', in: [0, 1, 2] }],
    ['merged', [paragraph(other.sentences, sentences)], { kind: 'survives', in: [0] }],
    ['a third left', [paragraph([a], other.sentences)], { kind: 'unclear', in: [0] }],
    ['gone', [other], { kind: 'removed' }],
    [
      'typed anew',
      [paragraph(['Een twee drie vier. Vijf zes zeven acht.'].map(trackSentence))],
      { kind: 'removed' },
    ],
    [
      'a copy, and itself gone',
      [{ ...whole, sentences: sentences.map((one) => one.map(({ text, origin }) => newWord(text, origin))) }],
      { kind: 'unclear', in: [0] },
    ],
  ] as const)('%s', (_name, next, truth) => {
    expect(truthOf(whole, next)).toEqual(truth);
  });
});
