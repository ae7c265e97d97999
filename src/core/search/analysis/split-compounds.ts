import type { CompoundWords } from './compound-words.ts';
import { NO_FIRST_PARTS_NL, NO_LAST_PARTS_NL, SHORT_PARTS_NL, WHOLE_NL } from './languages/nl-compounds.ts';
import { dutchVerb } from './stemmers/dutch-verb.ts';
import { singulars } from './singulars.ts';
import type { SplitCompound } from './token.ts';

/** What is known of words when compounds are taken apart. */
export interface CompoundKnowledge {
  /** Forms of the dossier and how often each occurs. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: CompoundWords;
  readonly stem: (form: string) => string;
}

/** Letters of a part at least; shorter words are found by chance in any other. */
const MIN_PART = 3;

/** Parts at most that one step makes; more are chance as well. */
const MAX_PARTS = 4;

/** Letters of a part that stands in no dictionary, only in the dossier: `nusra`. */
const MIN_NAME = 4;

/** Occurrences that make such a part a word; fewer are typing errors. */
const MIN_OCCURRENCES = 2;

/** What a split may cost at most; more splits more words that are none. */
const LIMIT = 1.2;

/** The same for words that the dictionary has as they are, many of which are no compounds. */
const LIMIT_KNOWN = 0.9;

/** What speaks against a part. */
const COST = {
  /** A noun of which the dictionary does not say that it joins. */
  noun: 0.35,
  /** A noun with a linking letter that the dictionary does not know. */
  linked: 0.45,
  /** A word of the dossier that the dictionary does not have. */
  name: 0.9,
  threeLetters: 0.45,
  fourLetters: 0.1,
  /** Each part beyond two. */
  further: 0.4,
  /** A part that does not occur in the dossier by itself. */
  unseen: 0.1,
} as const;

/**
 * Takes compounds apart by the words of a dictionary and of the dossier itself, with the linking letters of Dutch. The
 * fewest and likeliest parts win, and a doubtful split is none; a part that is a compound itself gives its own parts
 * too. After Koehn & Knight, "Empirical methods for compound splitting" (2003), with what the dictionary says of each word
 * in place of mere frequency.
 */
export function splitCompounds(knowledge: CompoundKnowledge): SplitCompound {
  const splitter = new Splitter(knowledge);
  return (form) => {
    const parts = splitter.parts(form);
    return parts.length === 0 ? parts : [...new Set(parts.map(knowledge.stem))];
  };
}

const LETTERS = /^[a-z]+$/;

const LINKS = ['s', 'en', 'e', 'n'];

const NONE: readonly string[] = [];

interface Split {
  readonly parts: readonly string[];
  readonly cost: number;
}

/** A split of what begins at a place of the word. */
interface SplitFrom {
  readonly at: number;
  readonly split: Split;
}

class Splitter {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #words: CompoundWords;
  /** Words of the dossier that the dictionary does not have. */
  readonly #names = new Set<string>();
  /** Parts of parts: the same ones come again and again. */
  readonly #nested = new Map<string, readonly string[]>();

  constructor({ vocabulary, words }: CompoundKnowledge) {
    this.#vocabulary = vocabulary;
    this.#words = words;
    for (const [form, count] of vocabulary) {
      if (count >= MIN_OCCURRENCES && form.length >= MIN_NAME && !words.last.has(form)) this.#names.add(form);
    }
  }

  /** Parts in order, each followed by its own. */
  parts(form: string): readonly string[] {
    if (form.length < 2 * MIN_PART) return NONE;
    const forms = singulars(form);
    const split = this.#best(form, forms);
    if (!split || !LETTERS.test(form) || this.#words.whole.has(form) || dutchVerb(form) !== undefined)
      return NONE;
    if (forms.some((one) => WHOLE_NL.has(one))) return NONE;
    const limit = forms.some((one) => this.#isWord(one)) ? LIMIT_KNOWN : LIMIT;
    if (split.cost > limit) return NONE;
    return split.parts.flatMap((part) => [part, ...this.#partsOfPart(part)]);
  }

  #partsOfPart(part: string): readonly string[] {
    let known = this.#nested.get(part);
    if (!known) this.#nested.set(part, (known = this.parts(part)));
    return known;
  }

  /**
   * The likeliest way to take a word apart: from its end, since few places begin a word that may end a compound.
   * @param forms the word, and what it may be the plural of
   */
  #best(form: string, forms: readonly string[]): Split | undefined {
    const ends: SplitFrom[] = [];
    for (let at = form.length - MIN_PART; at >= MIN_PART; at--) {
      const split = cheaper(
        this.#last(forms, at),
        ends.length > 0 ? this.#before(form, at, ends) : undefined,
      );
      if (split && split.cost < LIMIT) ends.push({ at, split });
    }
    return ends.length > 0 ? this.#before(form, 0, ends) : undefined;
  }

  /** The likeliest first part from a place on, with what follows it. */
  #before(form: string, start: number, ends: readonly SplitFrom[]): Split | undefined {
    let best: Split | undefined;
    for (const { at, split } of ends) {
      if (at - start < MIN_PART || split.parts.length >= MAX_PARTS) continue;
      const further = split.parts.length > 1 ? COST.further : 0;
      if (split.cost + further >= (best?.cost ?? LIMIT)) continue;
      const first = this.#first(form.slice(start, at));
      if (!first) continue;
      const cost = first.cost + split.cost + further;
      best = cheaper(best, { parts: [...first.parts, ...split.parts], cost });
    }
    return best;
  }

  #first(part: string): Split | undefined {
    const joined = this.#words.first.get(part);
    if (joined !== undefined)
      return NO_FIRST_PARTS_NL.has(part) ? undefined : this.#priced(this.#baseOf(joined), 0);
    if (this.#isWord(part)) return NO_FIRST_PARTS_NL.has(part) ? undefined : this.#priced(part, COST.noun);
    const base = this.#unlinked(part);
    if (base !== undefined) return NO_FIRST_PARTS_NL.has(base) ? undefined : this.#priced(base, COST.linked);
    if (this.#names.has(part)) return this.#priced(part, COST.name);
    const named = part.endsWith('s') ? part.slice(0, -1) : part;
    return this.#names.has(named) ? this.#priced(named, COST.name) : undefined;
  }

  /** `zonne` is listed as it is, and is of `zon`. */
  #baseOf(joined: string): string {
    return joined.endsWith('e') && !this.#isWord(joined) ? (this.#unlinked(joined) ?? joined) : joined;
  }

  /** What the word ends in from a place on, in the likeliest of its forms. */
  #last(forms: readonly string[], at: number): Split | undefined {
    let noun: string | undefined;
    for (const [index, form] of forms.entries()) {
      if (form.length - at < MIN_PART) continue;
      const part = form.slice(at);
      const joins = this.#words.last.get(part);
      const isShort = SHORT_PARTS_NL.has(part);
      if (joins === undefined && !isShort) continue;
      if (NO_LAST_PARTS_NL.has(part)) {
        if (index === 0) return undefined;
        continue;
      }
      if (joins === true || isShort) return this.#priced(part, 0);
      noun ??= part;
    }
    if (noun !== undefined) return this.#priced(noun, COST.noun);
    const name = forms[0]?.slice(at) ?? '';
    return this.#names.has(name) && !NO_LAST_PARTS_NL.has(name) ? this.#priced(name, COST.name) : undefined;
  }

  /** A part without what links it to the next: `regerings` → `regering`; undefined where nothing links it. */
  #unlinked(part: string): string | undefined {
    const last = part.at(-1);
    if (last !== 's' && last !== 'n' && last !== 'e') return undefined;
    for (const link of LINKS) {
      if (!part.endsWith(link) || part.length - link.length < MIN_PART) continue;
      const base = part.slice(0, -link.length);
      if (this.#isWord(base)) return base;
    }
    const plural = last === 'e' ? `${part}n` : part;
    return plural.endsWith('en') ? singulars(plural).find((base) => this.#isWord(base)) : undefined;
  }

  #priced(word: string, cost: number): Split {
    const { length } = word;
    const short =
      length > 4 || SHORT_PARTS_NL.has(word) ? 0 : length === 3 ? COST.threeLetters : COST.fourLetters;
    const unseen = (this.#vocabulary.get(word) ?? 0) >= MIN_OCCURRENCES ? 0 : COST.unseen;
    return { parts: [word], cost: cost + short + unseen };
  }

  #isWord(form: string): boolean {
    return this.#words.last.has(form) || SHORT_PARTS_NL.has(form);
  }
}

function cheaper(one: Split | undefined, other: Split | undefined): Split | undefined {
  return one && (!other || one.cost <= other.cost) ? one : other;
}
