import { PLAIN_WORD } from '../analysis/plain-word.ts';
import type { Analyser, WordPart } from '../analysis/token.ts';
import { CodeUnits } from '../code-units.ts';
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
  /** Whether the vocabulary knew no words before these. */
  readonly #isNew: boolean;
  readonly #plain = new Known();
  readonly #shouting = new Known();

  constructor(analyser: Analyser, vocabulary: Vocabulary) {
    this.analyser = analyser;
    this.#vocabulary = vocabulary;
    this.#isNew = vocabulary.size === 0;
  }

  /** Where in `tokens` a word stands that is a stretch of a folded text, whose code units are given too. */
  place(folded: string, units: Uint16Array, from: number, end: number, shouting: boolean): number {
    const known = shouting ? this.#shouting : this.#plain;
    const number = known.pool.numberOf(units, from, end);
    if (number < known.places.length) return known.places.at(number);
    known.places.push(0);
    const place = this.#placeOf(folded.slice(from, end), shouting);
    known.places.set(number, place);
    return place;
  }

  /** A word at the head of a sentence is the one that is written small. */
  #placeOf(written: string, shouting: boolean): number {
    if (!PLAIN_WORD.test(written)) return this.#read(written, shouting);
    const small = written.toLowerCase();
    return small === written
      ? this.#readPlain(written)
      : this.place(small, SMALL.of(small), 0, small.length, false);
  }

  /** When all is read: nothing may be asked from then on. */
  free(): void {
    this.tokens.free();
    for (const known of [this.#plain, this.#shouting]) {
      known.pool.free();
      known.places.free();
    }
  }

  /** A plain word is one token: of one that was read for the index before, only which word that is must be found. */
  #readPlain(written: string): number {
    const known = this.#isNew ? undefined : this.#vocabulary.plainWord(written, this.analyser.lang);
    if (known !== undefined) {
      const place = this.tokens.length;
      this.tokens.push(1);
      this.#push(known, { offset: 0, span: 1, start: 0, end: written.length });
      return place;
    }
    const place = this.#read(written, false);
    this.#vocabulary.setPlain(this.tokens.at(place + 1));
    return place;
  }

  #read(written: string, shouting: boolean): number {
    const place = this.tokens.length;
    const parts = this.analyser.words.read(written, shouting);
    this.tokens.push(parts.length);
    for (const part of parts) this.#push(this.#vocabulary.word(part, this.analyser.lang), part);
    return place;
  }

  #push(
    word: number,
    { offset, span, start, end }: Omit<WordPart, 'exact' | 'form' | 'stem' | 'stop'>,
  ): void {
    this.tokens.push(word);
    this.tokens.push(offset);
    this.tokens.push(span);
    this.tokens.push(start);
    this.tokens.push(end);
  }
}

/** Of a word that is written small. */
const SMALL = new CodeUnits();

class Known {
  readonly pool = new TextPool();
  readonly places = new NumberList();
}
