import { type CompoundWords, type FormCounts, JOINS } from './compound-words.ts';
import { NO_FIRST_PARTS_NL, NO_LAST_PARTS_NL, SHORT_PARTS_NL, WHOLE_NL } from './languages/nl-compounds.ts';
import { COST, LIMIT, LIMIT_KNOWN } from './compound-costs.ts';
import { firstBeginning, LONGEST_LINK, mayBeFirst } from './first-parts.ts';
import { isShortPart } from './is-short-part.ts';
import { NameSet } from './name-set.ts';
import { MIN_PART } from './part-length.ts';
import { dutchVerb } from './stemmers/dutch-verb.ts';
import { singulars } from './singulars.ts';
import type { SplitCompound } from './token.ts';
import { WordFilter } from './word-filter.ts';

/** What is known of words when compounds are taken apart. */
export interface CompoundKnowledge {
  /** Forms of the dossier and how often each occurs. */
  readonly vocabulary: FormCounts;
  readonly words: CompoundWords;
  readonly stem: (form: string) => string;
}

/** Letters of a part that stands in no dictionary, only in the dossier: `nusra`. */
const MIN_NAME = 4;

/** Occurrences that make such a part a word; fewer are typing errors. */
const MIN_OCCURRENCES = 2;

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

/** Words of which every place is tried rather than to make a filter of the dictionary: more than an edit brings. */
const FEW_WORDS = 200;

const LINKS = ['s', 'en', 'e', 'n'];

const NONE: readonly string[] = [];

/** A word in its own right. */
const WORD = JOINS.last | JOINS.noun;

interface Part {
  readonly word: string;
  readonly cost: number;
}

/** A last part, and the place of the word where it begins. */
interface End extends Part {
  readonly at: number;
}

interface Split {
  readonly first: Part;
  readonly middle: Part | undefined;
  readonly last: Part;
  readonly cost: number;
}

class Splitter {
  readonly #vocabulary: FormCounts;
  readonly #words: CompoundWords;
  /** Made when enough words were asked for to be worth it: then it saves nine lookups of ten. */
  #filter: WordFilter | undefined;
  /** Made with it: the words of the dossier that the dictionary does not have. */
  #names: NameSet | undefined;
  #asked = 0;
  /** Parts of parts: the same ones come again and again. */
  readonly #nested = new Map<string, readonly string[]>();

  constructor({ vocabulary, words }: CompoundKnowledge) {
    this.#vocabulary = vocabulary;
    this.#words = words;
  }

  #makeFilter(): WordFilter {
    const filter = new WordFilter();
    this.#names = new NameSet();
    this.#words.eachPart(filter.addLetters.bind(filter));
    for (const word of SHORT_PARTS_NL) filter.add(word);
    for (const [form, count] of this.#vocabulary)
      if (count >= MIN_OCCURRENCES && form.length >= MIN_NAME) {
        filter.add(form);
        if (this.#words.partBits(form) === 0) this.#names.add(form);
      }
    return filter;
  }

  /** Whether it is a word of the dossier that the dictionary does not have. */
  #isName(form: string): boolean {
    if (this.#names) return this.#names.has(form);
    return (
      form.length >= MIN_NAME &&
      (this.#vocabulary.get(form) ?? 0) >= MIN_OCCURRENCES &&
      this.#words.partBits(form) === 0
    );
  }

  /** Parts in order, each followed by its own. */
  parts(form: string): readonly string[] {
    if (form.length < 2 * MIN_PART) return NONE;
    if (++this.#asked > FEW_WORDS) this.#filter ??= this.#makeFilter();
    const forms = singulars(form);
    const split = this.#best(form, forms);
    if (!split || !LETTERS.test(form) || this.#words.isWhole(form) || dutchVerb(form) !== undefined)
      return NONE;
    if (forms.some((one) => WHOLE_NL.has(one))) return NONE;
    const limit = forms.some((one) => this.#isWord(one)) ? LIMIT_KNOWN : LIMIT;
    if (split.cost > limit) return NONE;
    return [split.first, split.middle, split.last].flatMap((part) =>
      part ? [part.word, ...this.#partsOfPart(part.word)] : [],
    );
  }

  #partsOfPart(part: string): readonly string[] {
    let known = this.#nested.get(part);
    if (!known) this.#nested.set(part, (known = this.parts(part)));
    return known;
  }

  /**
   * The likeliest way to take a word in two or three.
   * @param forms the word, and what it may be the plural of
   */
  #best(form: string, forms: readonly string[]): Split | undefined {
    const beginnings = this.#filter?.beginningsOf(form, MIN_PART);
    const ends = this.#endsOf(forms, beginnings);
    const farthest = ends[0]?.at;
    if (farthest === undefined) return undefined;
    let best: Split | undefined;
    for (let at = MIN_PART; at <= farthest; at++) {
      const least = leastCost(at, ends);
      if (best ? least >= best.cost : least > LIMIT) continue;
      const first = mayBeFirst(form, at, beginnings) ? this.#first(form, 0, at) : undefined;
      if (!first) continue;
      for (const last of ends) {
        const middle = this.#middle(form, at, last, (best?.cost ?? LIMIT) - first.cost);
        if (!middle && last.at !== at) continue;
        const cost = first.cost + (middle ? middle.cost + last.cost + COST.further : last.cost);
        if (!best || cost < best.cost) best = { first, middle, last, cost };
      }
    }
    return best;
  }

  /** The last parts that there may be, that which begins last being the first. */
  #endsOf(forms: readonly string[], beginnings: readonly number[] | undefined): readonly End[] {
    const ends: End[] = [];
    const [form = ''] = forms;
    const places = this.#placesIn(forms);
    const earliest = firstBeginning(form, places[0] ?? 0, beginnings);
    for (const at of places) {
      // A part stands before it, or two with a place between them.
      if (at < earliest + MIN_PART && !(at >= earliest && mayBeFirst(form, at, beginnings))) continue;
      const last = this.#last(forms, at);
      if (last) ends.push({ at, word: last.word, cost: last.cost });
    }
    return ends;
  }

  /** What lies between a place and the last part as a part, if they may cost no more together. */
  #middle(form: string, start: number, { at, cost }: End, limit: number): Part | undefined {
    if (at - start < MIN_PART || cost + COST.further >= limit) return undefined;
    return this.#first(form, start, at);
  }

  /** Places where a last part may begin, the last first. */
  #placesIn(forms: readonly string[]): readonly number[] {
    const filter = this.#filter;
    const [form = ''] = forms;
    if (!filter) return placesFromEnd(Math.max(...forms.map(({ length }) => length)));
    const places = filter.endsOf(form, MIN_PART);
    for (const other of forms)
      if (other !== form)
        for (const at of filter.endsOf(other, MIN_PART)) if (!places.includes(at)) places.push(at);
    return forms.length === 1 ? places : places.sort((a, b) => b - a);
  }

  /** A stretch of the word as a part that others follow. */
  #first(form: string, start: number, end: number): Part | undefined {
    const part = form.slice(start, end);
    const joins = this.#joins(part);
    if (NO_FIRST_PARTS_NL.has(part)) return undefined;
    if ((joins & JOINS.bare) !== 0) return this.#priced(this.#baseOf(part), 0);
    const base = this.#joined(part);
    if (base !== undefined) return this.#priced(base, 0);
    if ((joins & WORD) !== 0) return this.#priced(part, COST.noun);
    const linked = this.#unlinked(part);
    if (linked !== undefined && (!part.endsWith('e') || this.#beginsWithWord(part)))
      return NO_FIRST_PARTS_NL.has(linked) ? undefined : this.#priced(linked, COST.linked);
    if (this.#isName(part)) return this.#priced(part, COST.name);
    const named = part.endsWith('s') ? part.slice(0, -1) : part;
    return this.#isName(named) ? this.#priced(named, COST.name) : undefined;
  }

  /** What `mayBeFirst` tells by the filter, for certain: whether a part is a word with a few letters that link it. */
  #beginsWithWord(part: string): boolean {
    for (let length = part.length; length >= Math.max(MIN_PART, part.length - LONGEST_LINK); length--) {
      const word = part.slice(0, length);
      if (this.#joins(word) !== 0 || this.#isName(word)) return true;
    }
    return false;
  }

  /** The word of a first part with the linking letters that the dictionary gives it: `regerings`, `groepen`. */
  #joined(part: string): string | undefined {
    if (part.endsWith('s')) {
      const base = part.slice(0, -1);
      return (this.#joins(base) & JOINS.withS) !== 0 ? base : undefined;
    }
    if (!part.endsWith('en')) return undefined;
    const base = part.slice(0, -2);
    return (this.#joins(base) & JOINS.plural) !== 0 ? base : undefined;
  }

  /** `zonne` is listed as it is, and is of `zon`. */
  #baseOf(joined: string): string {
    return joined.endsWith('e') && !this.#isWord(joined) ? (this.#unlinked(joined) ?? joined) : joined;
  }

  /** What the word ends in from a place on, in the likeliest of its forms. */
  #last(forms: readonly string[], at: number): Part | undefined {
    let noun: string | undefined;
    for (const form of forms) {
      if (form.length - at < MIN_PART) continue;
      const joins = this.#joins(form, at) & WORD;
      if (joins === 0) continue;
      const part = form.slice(at);
      if (NO_LAST_PARTS_NL.has(part)) {
        if (form === forms[0]) return undefined;
      } else if ((joins & JOINS.last) !== 0) return this.#priced(part, 0);
      else noun ??= part;
    }
    if (noun !== undefined) return this.#priced(noun, COST.noun);
    const name = forms[0]?.slice(at) ?? '';
    return this.#isName(name) && !NO_LAST_PARTS_NL.has(name) ? this.#priced(name, COST.name) : undefined;
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

  #priced(word: string, cost: number): Part {
    const { length } = word;
    const short = length > 4 || isShortPart(word) ? 0 : length === 3 ? COST.threeLetters : COST.fourLetters;
    const unseen = (this.#vocabulary.get(word) ?? 0) >= MIN_OCCURRENCES ? 0 : COST.unseen;
    return { word, cost: cost + short + unseen };
  }

  #isWord(form: string): boolean {
    return (this.#joins(form) & WORD) !== 0;
  }

  /** How a word joins others, or what it has from one place up to another. */
  #joins(word: string, from = 0, end = word.length): number {
    return this.#words.partBits(word, from, end) | (isShortPart(word, from, end) ? JOINS.last : 0);
  }
}

/** What a split costs at least that begins with a part up to a place: that of one of the ends there may be. */
function leastCost(at: number, ends: readonly End[]): number {
  let least = Infinity;
  for (const end of ends) {
    if (end.at === at) least = Math.min(least, end.cost);
    else if (end.at - at >= MIN_PART) least = Math.min(least, end.cost + COST.further);
  }
  return least;
}

/** Every place of a word with letters enough before and behind. */
function placesFromEnd(length: number): readonly number[] {
  return Array.from({ length: Math.max(0, length - 2 * MIN_PART + 1) }, (_, n) => length - MIN_PART - n);
}
