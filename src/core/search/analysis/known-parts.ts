import { type CompoundWords, type FormCounts, JOINS } from './compound-words.ts';
import { isShortPart } from './is-short-part.ts';
import { SHORT_PARTS_NL } from './languages/nl-compounds.ts';
import { NameSet } from './name-set.ts';
import { WordFilter } from './word-filter.ts';

/** Letters of a part that stands in no dictionary, only in the dossier: `nusra`. */
const MIN_NAME = 4;

/** Occurrences that make such a part a word; fewer are typing errors. */
const MIN_OCCURRENCES = 2;

/** Words of which every place is tried rather than to go through the dictionary and the dossier: more than an edit brings. */
const FEW_WORDS = 200;

/** A word in its own right. */
export const WORD = JOINS.last | JOINS.noun;

/** What the dictionary and the dossier know of the parts of compounds. */
export class KnownParts {
  readonly numberOf: CompoundWords['numberOf'];
  readonly isWhole: CompoundWords['isWhole'];
  readonly #vocabulary: FormCounts;
  readonly #words: CompoundWords;
  #asked = 0;
  #prepared: Prepared | undefined;

  constructor(vocabulary: FormCounts, words: CompoundWords) {
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.numberOf = words.numberOf;
    this.isWhole = words.isWhole;
  }

  /** To be called for each word that is to be taken apart. */
  ask(): void {
    if (++this.#asked > FEW_WORDS) this.#prepared ??= prepare(this.#words, this.#vocabulary);
  }

  /** There once enough words were asked for to be worth it: then it saves nine lookups of ten. */
  get filter(): WordFilter | undefined {
    return this.#prepared?.filter;
  }

  /** Whether it is a word of the dossier that the dictionary does not have. */
  isName(form: string): boolean {
    if (this.#prepared) return this.#prepared.names.has(form);
    return isName(form, this.#vocabulary.get(form) ?? 0, this.#words.partBits(this.numberOf(form)));
  }

  /**
   * Whether a word occurs in the dossier by itself.
   * @param number of the word in the dictionary; 0 where it has none
   */
  isSeen(word: string, number: number): boolean {
    if (this.#prepared && number !== 0) return this.#prepared.seen[number] === 1;
    return (this.#vocabulary.get(word) ?? 0) >= MIN_OCCURRENCES;
  }

  isWord(form: string): boolean {
    return (this.joins(form) & WORD) !== 0;
  }

  /** How a word joins others: bits of `JOINS`. */
  joins(word: string): number {
    return this.joinsOf(this.numberOf(word), word);
  }

  /**
   * How what a text has from a place on joins others.
   * @param number of that in the dictionary; 0 where it has none
   */
  joinsOf(number: number, text: string, from = 0): number {
    return this.#words.partBits(number) | (isShortPart(text, from) ? JOINS.last : 0);
  }
}

interface Prepared {
  /** Of all that may be a part. */
  readonly filter: WordFilter;
  /** The words of the dossier that the dictionary does not have. */
  readonly names: NameSet;
  /** 1 for each word of the dictionary that the dossier has. */
  readonly seen: Uint8Array;
}

function prepare(words: CompoundWords, vocabulary: FormCounts): Prepared {
  const filter = new WordFilter();
  const names = new NameSet();
  const seen = new Uint8Array(words.count + 1);
  words.eachPart((letters, from, end) => {
    filter.addLetters(letters, from, end);
  });
  for (const word of SHORT_PARTS_NL) filter.add(word);
  for (const [form, count] of vocabulary) {
    if (count < MIN_OCCURRENCES) continue;
    const number = words.numberOf(form);
    seen[number] = 1;
    if (!isName(form, count, words.partBits(number))) continue;
    filter.add(form);
    names.add(form);
  }
  return { filter, names, seen };
}

function isName(form: string, count: number, joins: number): boolean {
  return form.length >= MIN_NAME && count >= MIN_OCCURRENCES && joins === 0;
}
