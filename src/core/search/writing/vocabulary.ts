import type { WordPart } from '../analysis/token.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import { NumberList } from '../number-list.ts';
import { type PooledTexts, TextPool } from '../text-pool.ts';

/** A vocabulary as it is kept. */
export interface KeptVocabulary {
  readonly languages: readonly string[];
  readonly texts: PooledTexts;
  readonly keys: PooledTexts;
  readonly columns: Readonly<Record<Column, Uint32Array>>;
}

type Column = 'exact' | 'form' | 'lower' | 'key' | 'language' | 'frequency' | 'last' | 'before';

/**
 * Every word of a corpus, numbered in the order in which it came; some may occur no more. A word is one spelling with its
 * key: columns of numbers, since there are as many as a dictionary has.
 */
export class Vocabulary {
  /** Spellings, forms, and forms in lower case. */
  readonly texts: TextPool;
  readonly keys: TextPool;
  /** Numbers in `texts`. */
  readonly exact: NumberList;
  readonly form: NumberList;
  readonly lower: NumberList;
  /** Numbers in `keys`. */
  readonly key: NumberList;
  /** How often each word occurs in texts and titles. */
  readonly frequency: NumberList;
  readonly languages: string[];
  /** 4 · place in `languages` + 2 if it is what a plain word is read as + 1 if it is a stop word. */
  readonly #language: NumberList;
  /** By the number of a spelling: 1 + the last word with it; and for each word the one before with the same spelling. */
  readonly #last: NumberList;
  readonly #before: NumberList;

  /** Anew, or as it was kept. */
  constructor(kept?: KeptVocabulary) {
    this.texts = new TextPool(kept?.texts);
    this.keys = new TextPool(kept?.keys);
    this.languages = [...(kept?.languages ?? [])];
    const column = (name: Column): NumberList => new NumberList(kept?.columns[name]);
    this.exact = column('exact');
    this.form = column('form');
    this.lower = column('lower');
    this.key = column('key');
    this.frequency = column('frequency');
    this.#language = column('language');
    this.#last = column('last');
    this.#before = column('before');
  }

  get size(): number {
    return this.exact.length;
  }

  /** Number of the word of a token; it is not counted yet. */
  word({ exact, form, stem, stop }: Spelled, lang: string): number {
    const spelling = this.texts.number(exact);
    const formNumber = form === exact ? spelling : this.texts.number(form);
    const key = this.keys.number(keyOfToken({ form, stem, stop }));
    const language = this.#languageOf(lang) * LANGUAGE + (stop ? STOP : 0);
    for (let next = this.#last.at(spelling); next > 0; next = this.#before.at(next - 1)) {
      const word = next - 1;
      if (
        (this.#language.at(word) & ~PLAIN) === language &&
        this.key.at(word) === key &&
        this.form.at(word) === formNumber
      )
        return word;
    }
    const lower = form.toLowerCase();
    this.exact.push(spelling);
    this.form.push(formNumber);
    this.lower.push(lower === form ? formNumber : this.texts.number(lower));
    this.key.push(key);
    this.#language.push(language);
    this.frequency.push(0);
    this.#chain(this.size - 1);
    return this.size - 1;
  }

  /** Number of the word that a plain word is read as, where `setPlain` was told so, now or in the build before. */
  plainWord(exact: string, lang: string): number | undefined {
    const plain = this.#languageOf(lang) * LANGUAGE + PLAIN;
    const spelling = this.texts.find(exact);
    if (spelling === undefined) return undefined;
    for (let next = this.#last.at(spelling); next > 0; next = this.#before.at(next - 1))
      if ((this.#language.at(next - 1) & ~STOP) === plain) return next - 1;
    return undefined;
  }

  setPlain(word: number): void {
    this.#language.set(word, this.#language.at(word) | PLAIN);
  }

  /** Whether a word is what a plain word of a language is read as. */
  isPlain(word: number, lang: string): boolean {
    return (this.#language.at(word) & PLAIN) !== 0 && this.languageOf(word) === lang;
  }

  isStop(word: number): boolean {
    return (this.#language.at(word) & STOP) !== 0;
  }

  languageOf(word: number): string {
    return this.languages[Math.floor(this.#language.at(word) / LANGUAGE)] ?? '';
  }

  kept(): KeptVocabulary {
    return {
      languages: this.languages,
      texts: this.texts.kept(),
      keys: this.keys.kept(),
      columns: {
        exact: this.exact.view(),
        form: this.form.view(),
        lower: this.lower.view(),
        key: this.key.view(),
        language: this.#language.view(),
        frequency: this.frequency.view(),
        last: this.#last.view(),
        before: this.#before.view(),
      },
    };
  }

  #chain(word: number): void {
    const spelling = this.exact.at(word);
    while (this.#last.length <= spelling) this.#last.push(0);
    this.#before.push(this.#last.at(spelling));
    this.#last.set(spelling, word + 1);
  }

  #languageOf(lang: string): number {
    const place = this.languages.indexOf(lang);
    return place === -1 ? this.languages.push(lang) - 1 : place;
  }
}

/** Bits of what is known of a word, and above them the language. */
const [STOP, PLAIN, LANGUAGE] = [1, 2, 4];

type Spelled = Pick<WordPart, 'exact' | 'form' | 'stem' | 'stop'>;
