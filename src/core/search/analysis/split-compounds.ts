import { type CompoundWords, type FormCounts, JOINS } from './compound-words.ts';
import { NO_FIRST_PARTS_NL, NO_LAST_PARTS_NL, WHOLE_NL } from './languages/nl-compounds.ts';
import { COST, LIMIT, LIMIT_KNOWN } from './compound-costs.ts';
import { firstPlaces, LONGEST_LINK } from './first-places.ts';
import { EVERY_PLACE, hasPlace } from './has-place.ts';
import { isShortPart } from './is-short-part.ts';
import { KnownParts, WORD } from './known-parts.ts';
import { NameSet } from './name-set.ts';
import { MIN_PART } from './part-length.ts';
import { dutchVerb } from './stemmers/dutch-verb.ts';
import { singulars } from './singulars.ts';
import type { SplitCompound } from './token.ts';

/** What is known of words when compounds are taken apart. */
export interface CompoundKnowledge {
  /** Forms of the dossier and how often each occurs. */
  readonly vocabulary: FormCounts;
  readonly words: CompoundWords;
  readonly stem: (form: string) => string;
}

/**
 * Takes compounds apart by the words of a dictionary and of the dossier itself, with the linking letters of Dutch. The
 * fewest and likeliest parts win, and a doubtful split is none; a part that is a compound itself gives its own parts
 * too. After Koehn & Knight, "Empirical methods for compound splitting" (2003), with what the dictionary says of each word
 * in place of mere frequency.
 */
export function splitCompounds(knowledge: CompoundKnowledge): SplitCompound {
  const splitter = new Splitter(knowledge);
  return (form) => {
    const stems = splitter.stems(form);
    return stems.every(isFirst) ? stems : stems.filter(isFirst);
  };
}

function isFirst(stem: string, index: number, stems: readonly string[]): boolean {
  return stems.indexOf(stem) === index;
}

const LETTERS = /^[a-z]+$/;

const LINKS = ['s', 'en', 'e', 'n'];

const NONE: readonly string[] = [];

/** Words that are hardly ever found, asked for a hundred times as often. */
const NO_FIRST = new NameSet(NO_FIRST_PARTS_NL);
const NO_LAST = new NameSet(NO_LAST_PARTS_NL);

interface Part {
  readonly word: string;
  /** Of the word in the dictionary; 0 where it has none. */
  readonly number: number;
  readonly cost: number;
  /** Place of the whole where it begins. */
  readonly at: number;
}

interface Split {
  readonly first: Part;
  readonly middle: Part | undefined;
  readonly last: Part;
  readonly cost: number;
}

class Splitter {
  readonly #known: KnownParts;
  readonly #stem: CompoundKnowledge['stem'];
  /** Stems of parts and of their parts: the same ones come again and again. */
  readonly #stems: (readonly string[])[] = [];
  /** 1 + the place in these, by the number of a word; of what the dictionary does not have, by the word. */
  readonly #ofNumber: Uint32Array;
  readonly #ofWord = new Map<string, number>();

  constructor({ vocabulary, words, stem }: CompoundKnowledge) {
    this.#known = new KnownParts(vocabulary, words);
    this.#ofNumber = new Uint32Array(words.count + 1);
    this.#stem = stem;
  }

  /** Stems of the parts in order, each followed by those of its own. */
  stems(form: string): readonly string[] {
    const split = this.#splitOf(form);
    if (!split) return NONE;
    const { first, middle, last } = split;
    return this.#stemsOf(first).concat(middle ? this.#stemsOf(middle) : NONE, this.#stemsOf(last));
  }

  #stemsOf({ word, number }: Part): readonly string[] {
    const place = (number === 0 ? this.#ofWord.get(word) : this.#ofNumber[number]) ?? 0;
    const known = this.#stems[place - 1];
    if (known) return known;
    const stems = [this.#stem(word), ...this.stems(word)];
    const next = this.#stems.push(stems);
    if (number === 0) this.#ofWord.set(word, next);
    else this.#ofNumber[number] = next;
    return stems;
  }

  #splitOf(form: string): Split | undefined {
    if (form.length < 2 * MIN_PART) return undefined;
    this.#known.ask();
    const forms = singulars(form);
    const split = this.#best(form, forms);
    if (!split || !LETTERS.test(form) || this.#known.isWhole(form) || dutchVerb(form) !== undefined)
      return undefined;
    if (forms.some((one) => WHOLE_NL.has(one))) return undefined;
    const limit = forms.some((one) => this.#known.isWord(one)) ? LIMIT_KNOWN : LIMIT;
    return split.cost > limit ? undefined : split;
  }

  /**
   * The likeliest way to take a word in two or three.
   * @param forms the word, and what it may be the plural of
   */
  #best(form: string, forms: readonly string[]): Split | undefined {
    const beginnings = this.#known.filter?.beginningsOf(form, MIN_PART) ?? EVERY_PLACE;
    const firsts = firstPlaces(form, beginnings);
    const ends = this.#endsOf(forms, firsts);
    const farthest = ends[0]?.at;
    if (farthest === undefined) return undefined;
    let best: Split | undefined;
    for (let at = MIN_PART; at <= farthest; at++) {
      if (!hasPlace(firsts, at)) continue;
      const least = leastCost(at, ends);
      if (best ? least >= best.cost : least > LIMIT) continue;
      const first = this.#first(form, 0, at);
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
  #endsOf(forms: readonly string[], firsts: number): readonly Part[] {
    const ends: Part[] = [];
    const places = this.#placesIn(forms);
    let farthest = longest(forms) - MIN_PART;
    while (farthest >= MIN_PART && !hasPlace(places, farthest)) farthest--;
    let earliest = MIN_PART;
    while (earliest <= farthest && !hasPlace(firsts, earliest)) earliest++;
    for (let at = farthest; at >= earliest; at--) {
      // A part stands before it, or two with a place between them.
      if (!hasPlace(places, at) || (at < earliest + MIN_PART && !hasPlace(firsts, at))) continue;
      const last = this.#last(forms, at);
      if (last) ends.push(last);
    }
    return ends;
  }

  /** What lies between a place and the last part as a part, if they may cost no more together. */
  #middle(form: string, start: number, { at, cost }: Part, limit: number): Part | undefined {
    if (at - start < MIN_PART || cost + COST.further >= limit) return undefined;
    return this.#first(form, start, at);
  }

  /** Places where a last part may begin. */
  #placesIn(forms: readonly string[]): number {
    const filter = this.#known.filter;
    if (!filter) return EVERY_PLACE;
    let places = 0;
    for (const form of forms) places |= filter.endsOf(form, MIN_PART);
    return places;
  }

  /** A stretch of the word as a part that others follow. */
  #first(form: string, start: number, end: number): Part | undefined {
    const part = form.slice(start, end);
    if (NO_FIRST.has(part)) return undefined;
    const number = this.#known.numberOf(part);
    const joins = this.#known.joinsOf(number, part);
    if ((joins & JOINS.bare) !== 0) {
      const base = this.#baseOf(part, joins);
      return base === part ? this.#priced(start, part, 0, number) : this.#priced(start, base, 0);
    }
    const base = this.#joined(part);
    if (base !== undefined) return this.#priced(start, base, 0);
    if ((joins & WORD) !== 0) return this.#priced(start, part, COST.noun, number);
    const linked = this.#unlinked(part);
    if (linked !== undefined && (!part.endsWith('e') || this.#beginsWithWord(part)))
      return NO_FIRST.has(linked) ? undefined : this.#priced(start, linked, COST.linked);
    if (this.#known.isName(part)) return this.#priced(start, part, COST.name);
    if (!part.endsWith('s')) return undefined;
    const named = part.slice(0, -1);
    return this.#known.isName(named) ? this.#priced(start, named, COST.name) : undefined;
  }

  /** What `mayBeFirst` tells by the filter, for certain: whether a part is a word with a few letters that link it. */
  #beginsWithWord(part: string): boolean {
    for (let length = part.length; length >= Math.max(MIN_PART, part.length - LONGEST_LINK); length--) {
      const word = part.slice(0, length);
      if (this.#known.joins(word) !== 0 || this.#known.isName(word)) return true;
    }
    return false;
  }

  /** The word of a first part with the linking letters that the dictionary gives it: `regerings`, `groepen`. */
  #joined(part: string): string | undefined {
    if (part.endsWith('s')) {
      const base = part.slice(0, -1);
      return (this.#known.joins(base) & JOINS.withS) !== 0 ? base : undefined;
    }
    if (!part.endsWith('en')) return undefined;
    const base = part.slice(0, -2);
    return (this.#known.joins(base) & JOINS.plural) !== 0 ? base : undefined;
  }

  /** `zonne` is listed as it is, and is of `zon`. */
  #baseOf(joined: string, joins: number): string {
    return joined.endsWith('e') && (joins & WORD) === 0 ? (this.#unlinked(joined) ?? joined) : joined;
  }

  /** What the word ends in from a place on, in the likeliest of its forms. */
  #last(forms: readonly string[], at: number): Part | undefined {
    let noun: string | undefined;
    for (const form of forms) {
      if (form.length - at < MIN_PART) continue;
      const number = this.#known.numberOf(form, at);
      const joins = this.#known.joinsOf(number, form, at) & WORD;
      if (joins === 0) continue;
      const part = form.slice(at);
      if (NO_LAST.has(part)) {
        if (form === forms[0]) return undefined;
      } else if ((joins & JOINS.last) !== 0) return this.#priced(at, part, 0, number);
      else noun ??= part;
    }
    if (noun !== undefined) return this.#priced(at, noun, COST.noun);
    const name = forms[0]?.slice(at) ?? '';
    return this.#known.isName(name) && !NO_LAST.has(name) ? this.#priced(at, name, COST.name) : undefined;
  }

  /** A part without what links it to the next: `regerings` → `regering`; undefined where nothing links it. */
  #unlinked(part: string): string | undefined {
    const last = part.at(-1);
    if (last !== 's' && last !== 'n' && last !== 'e') return undefined;
    for (const link of LINKS) {
      if (!part.endsWith(link) || part.length - link.length < MIN_PART) continue;
      const base = part.slice(0, -link.length);
      if (this.#known.isWord(base)) return base;
    }
    const plural = last === 'e' ? `${part}n` : part;
    return plural.endsWith('en') ? singulars(plural).find((base) => this.#known.isWord(base)) : undefined;
  }

  #priced(at: number, word: string, cost: number, number = this.#known.numberOf(word)): Part {
    const { length } = word;
    const short = length > 4 || isShortPart(word) ? 0 : length === 3 ? COST.threeLetters : COST.fourLetters;
    const unseen = this.#known.isSeen(word, number) ? 0 : COST.unseen;
    return { word, number, cost: cost + short + unseen, at };
  }
}

/** What a split costs at least that begins with a part up to a place: that of one of the ends there may be. */
function leastCost(at: number, ends: readonly Part[]): number {
  let least = Infinity;
  for (const end of ends) {
    if (end.at === at) least = Math.min(least, end.cost);
    else if (end.at - at >= MIN_PART) least = Math.min(least, end.cost + COST.further);
  }
  return least;
}

function longest(forms: readonly string[]): number {
  let length = 0;
  for (const form of forms) length = Math.max(length, form.length);
  return length;
}
