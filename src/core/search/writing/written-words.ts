import { PLAIN_WORD } from '../analysis/plain-word.ts';
import type { Analyser } from '../analysis/token.ts';
import { NumberList } from '../number-list.ts';
import { TextPool } from '../text-pool.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers that each token of a written word has in `tokens`. */
export const TOKEN_NUMBERS = 5;

/** The words of one language as they are written: each is read once, and what it stands for is looked up from then on. */
export class WrittenWords {
  /** For each written word how many tokens it has, and for each: word, offset, span, start and end within it. */
  readonly tokens = new NumberList();
  readonly analyser: Analyser;
  readonly #vocabulary: Vocabulary;
  readonly #plain = new Known();
  readonly #shouting = new Known();

  constructor(analyser: Analyser, vocabulary: Vocabulary) {
    this.analyser = analyser;
    this.#vocabulary = vocabulary;
  }

  /** Where in `tokens` a word stands that is a stretch of a folded text. */
  place(folded: string, from: number, end: number, shouting: boolean): number {
    const known = shouting ? this.#shouting : this.#plain;
    const number = known.pool.number(folded, from, end);
    if (number < known.places.length) return known.places.at(number);
    known.places.push(0);
    const place = this.#placeOf(folded.slice(from, end), shouting);
    known.places.set(number, place);
    return place;
  }

  /** A word at the head of a sentence is the one that is written small. */
  #placeOf(written: string, shouting: boolean): number {
    const small = PLAIN_WORD.test(written) ? written.toLowerCase() : written;
    return small === written ? this.#read(written, shouting) : this.place(small, 0, small.length, false);
  }

  /** When all is read: nothing may be asked from then on. */
  free(): void {
    this.tokens.free();
    for (const known of [this.#plain, this.#shouting]) {
      known.pool.free();
      known.places.free();
    }
  }

  #read(written: string, shouting: boolean): number {
    const place = this.tokens.length;
    const parts = this.analyser.words.read(written, shouting);
    this.tokens.push(parts.length);
    for (const part of parts) {
      this.tokens.push(this.#vocabulary.word(part, this.analyser.lang));
      this.tokens.push(part.offset);
      this.tokens.push(part.span);
      this.tokens.push(part.start);
      this.tokens.push(part.end);
    }
    return place;
  }
}

class Known {
  readonly pool = new TextPool();
  readonly places = new NumberList();
}
