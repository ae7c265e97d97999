import { diffWordsWithSpace } from 'diff';

/** A piece of two texts laid together: in both, in the old one alone, or in the new one alone. */
export interface DifferencePiece {
  readonly text: string;
  readonly in: 'both' | 'old' | 'new';
}

/**
 * What became of a text, word by word (Myers' difference). The pieces of `both` and `old` together are the old text,
 * those of `both` and `new` the new one. Where words changed on both sides of a blank, the blank changes with them, so
 * that a reworded clause is struck out as one piece and not word by word.
 */
export function wordDifference(old: string, now: string): readonly DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  let before = '';
  let after = '';
  const flush = (): void => {
    if (before !== '') pieces.push({ text: before, in: 'old' });
    if (after !== '') pieces.push({ text: after, in: 'new' });
    before = after = '';
  };
  const changes = diffWordsWithSpace(old, now);
  for (const [index, { value, added, removed }] of changes.entries()) {
    const changed = removed || added;
    const bridges = !changed && value.trim() === '' && before + after !== '' && index < changes.length - 1;
    if (removed || bridges) before += value;
    if (added || bridges) after += value;
    if (changed || bridges) continue;
    flush();
    pieces.push({ text: value, in: 'both' });
  }
  flush();
  return pieces;
}
