import { foldPlain } from './fold-text.ts';
import type { Scan } from './scan-passage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a passage, as the shared copy of two articles counts them: case and punctuation aside. */
export const RUNNING_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What a token is to whoever counts words. */
const [MARK, WORD, MIXED] = [1, 2, 3];

/** Reads passages as rows of numbers, one a word: the same word has the same number in all that one reader reads. */
export class RunningWords {
  private readonly vocabulary: Vocabulary;
  /** Of tokens, by number. */
  private readonly kinds: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of a passage that was scanned with this vocabulary. */
  read({ passage, folded, ids }: Scan): number[] {
    const words = folded.plain ? this.wordsAmong(ids) : undefined;
    return words ?? this.wordsIn(passage.text);
  }

  /** The words of a text that was not read before. */
  readText(text: string): number[] {
    const folded = foldPlain(text);
    const words = folded && this.wordsAmong(this.vocabulary.read(folded.lower).ids);
    return words ?? this.wordsIn(text);
  }

  /** Undefined where a token is no single word: `a_b` is two. */
  private wordsAmong(ids: Int32Array): number[] | undefined {
    const words: number[] = [];
    for (const id of ids) {
      const kind = (this.kinds[id] ??= kindOf(this.vocabulary.words[id] ?? ''));
      if (kind === MIXED) return undefined;
      if (kind === WORD) words.push(id);
    }
    return words;
  }

  private wordsIn(text: string): number[] {
    const words = text.normalize('NFC').toLowerCase().match(RUNNING_WORD) ?? [];
    return words.map((word) => this.vocabulary.idOf(word));
  }
}

function kindOf(token: string): number {
  const words = token.match(RUNNING_WORD);
  if (words === null) return token.includes('_') ? MIXED : MARK;
  return words[0] === token ? WORD : MIXED;
}
