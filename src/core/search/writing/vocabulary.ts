import type { TokenWord } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';

/** A form and how often it occurs in texts and titles. */
export interface CountedForm {
  readonly form: string;
  readonly frequency: number;
}

/** A word of the corpus: one spelling with its key. */
export interface VocabularyWord extends CountedForm {
  /** Number of the key in `keys`. */
  readonly key: number;
  readonly exact: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly lang: string;
  frequency: number;
}

/** Every word of a corpus, numbered in the order in which it came; some may occur no more. */
export class Vocabulary {
  readonly words: VocabularyWord[];
  readonly keys: string[];
  readonly #numbers = new Map<string, number>();
  readonly #byToken = new Map<TokenWord, number>();
  readonly #byLanguage = new Map<string, Map<string, number>>();

  /** Anew, or as it was kept. */
  constructor(words: VocabularyWord[] = [], keys: string[] = []) {
    this.words = words;
    this.keys = keys;
    for (const [number, key] of keys.entries()) this.#numbers.set(key, number);
    for (const [number, word] of words.entries()) this.#remember(word, number);
  }

  /** Number of a key, new or known. */
  key(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.keys.push(key);
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** Number of a token's word; it is counted. */
  word(token: TokenWord, lang: string): number {
    let number = this.#byToken.get(token);
    if (number === undefined) {
      number = this.#find(token, lang);
      this.#byToken.set(token, number);
    }
    const word = this.words[number];
    if (word) word.frequency++;
    return number;
  }

  #find(token: TokenWord, lang: string): number {
    const known = this.#byLanguage.get(lang);
    let number = known?.get(token.exact);
    const before = number === undefined ? undefined : this.words[number];
    // In most languages a spelling has one stem; where capitals decide, the spelling alone does not tell.
    if (before && (before.stem !== token.stem || before.stop !== token.stop || before.form !== token.form))
      number = known?.get(wholly(token));
    return number ?? this.#add(token, lang);
  }

  #add({ exact, form, stem, stop }: TokenWord, lang: string): number {
    const number = this.words.length;
    const word = {
      key: this.key(keyOfToken({ form, stem, stop })),
      exact,
      form,
      stem,
      stop,
      lang,
      frequency: 0,
    };
    this.words.push(word);
    this.#remember(word, number);
    return number;
  }

  #remember(word: VocabularyWord, number: number): void {
    let known = this.#byLanguage.get(word.lang);
    if (!known) this.#byLanguage.set(word.lang, (known = new Map<string, number>()));
    known.set(known.has(word.exact) ? wholly(word) : word.exact, number);
  }
}

function wholly({ exact, form, stem, stop }: Pick<TokenWord, 'exact' | 'form' | 'stem' | 'stop'>): string {
  return `${exact}\0${stem}\0${form}\0${stop ? 1 : 0}`;
}
