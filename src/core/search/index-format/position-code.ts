import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';
import { endOfClass } from './length-class.ts';

/** Words of a title: its row has no length class. */
const TITLE_WORDS = 12;

/** Words among which a record's positions are; undefined for the length class of a title. */
export function wordsOf(lengthClass: number | undefined): number {
  return lengthClass === undefined ? TITLE_WORDS : endOfClass(lengthClass);
}

/** Positions of a row, ascending: each is as likely as any other of those that are left before `words`. */
export function writePositions(
  to: BitWriter,
  positions: Uint32Array,
  start: number,
  end: number,
  words: number,
): void {
  let next = 0;
  for (let at = start; at < end; at++) {
    const position = positions[at] ?? 0;
    const last = roomFor(words, next) - 1;
    const step = position - next;
    to.below(Math.min(step, last), last + 1);
    if (step >= last) to.gamma(step - last);
    next = position + 1;
  }
}

/** Adds the positions of a row to those of the rows before it. */
export function readPositions(from: BitReader, positions: number[], count: number, words: number): void {
  let next = 0;
  for (let left = count; left > 0; left--) {
    const last = roomFor(words, next) - 1;
    const step = from.below(last + 1);
    const position = next + step + (step === last ? from.gamma() : 0);
    positions.push(position);
    next = position + 1;
  }
}

/** The last of them says that more follows: a text may be longer than its class says. */
function roomFor(words: number, next: number): number {
  return Math.max(2, words - next);
}
