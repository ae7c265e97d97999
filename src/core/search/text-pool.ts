import { CodeUnits } from './code-units.ts';
import { NumberList } from './number-list.ts';

/** A pool as it is kept. */
export interface PooledTexts {
  /** UTF-16 code units of all texts, one text after the other. */
  readonly units: Uint16Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
  /** A hash table with open addressing: 1 + the number of a text, or 0. */
  readonly slots: Uint32Array;
}

/** Different texts, numbered from 0: a few bytes a text where a map of strings takes a hundred, and kept as it lies in memory. */
export class TextPool {
  #units: Uint16Array;
  /** The same, once they are no longer those that were kept. */
  #own: Uint16Array<ArrayBuffer> | undefined;
  #used: number;
  readonly #ends: NumberList;
  #slots: Uint32Array;
  /** The same, once they are no longer those that were kept. */
  #ownSlots: Uint32Array<ArrayBuffer> | undefined;
  /** Texts that were asked for, or came as they are. */
  readonly #texts: (string | undefined)[] = [];

  constructor(kept?: PooledTexts) {
    this.#units = kept?.units ?? new Uint16Array();
    this.#used = this.#units.length;
    this.#ends = new NumberList(kept?.ends);
    this.#slots = kept?.slots ?? (this.#ownSlots = new Uint32Array(FEWEST_SLOTS));
  }

  get count(): number {
    return this.#ends.length;
  }

  /** Number of a text, new or known. */
  number(text: string): number {
    const known = this.count;
    const number = this.numberOf(SCRATCH.of(text), 0, text.length);
    // A longer stretch of a text would keep all of that text in memory.
    if (number === known && text.length < LONGEST_COPY) this.#texts[number] = text;
    return number;
  }

  /** The same, of a text that is a stretch of some code units. */
  numberOf(units: Uint16Array, from: number, end: number): number {
    const slot = this.#slotOf(units, from, end);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const number = this.count;
    this.#append(units, from, end);
    this.#ownSlots ??= this.#slots.slice();
    this.#slots = this.#ownSlots;
    this.#slots[slot] = number + 1;
    if (this.count * MOST_FILLED > this.#slots.length) this.#spread();
    return number;
  }

  /** Number of a text that is known; undefined where it is not. */
  find(text: string): number | undefined {
    const known = this.#slots[this.#slotOf(SCRATCH.of(text), 0, text.length)] ?? 0;
    return known === 0 ? undefined : known - 1;
  }

  text(number: number): string {
    return (this.#texts[number] ??= this.#decoded(number));
  }

  /** All texts in order, many in one string, so that none is made for each. */
  each(visit: (text: string, from: number, end: number, number: number) => void): void {
    for (let first = 0; first < this.count;) {
      const start = this.#startOf(first);
      let last = first;
      while (last + 1 < this.count && this.#ends.at(last + 1) - start <= UNITS_AT_ONCE) last++;
      const text = this.#stretch(start, this.#ends.at(last));
      for (; first <= last; first++)
        visit(text, this.#startOf(first) - start, this.#ends.at(first) - start, first);
    }
  }

  #decoded(number: number): string {
    return this.#stretch(this.#startOf(number), this.#ends.at(number));
  }

  #stretch(from: number, to: number): string {
    let text = '';
    for (let start = from; start < to; start += UNITS_AT_ONCE) {
      const units = this.#units.subarray(start, Math.min(to, start + UNITS_AT_ONCE));
      text += String.fromCharCode.apply(null, units as never);
    }
    return text;
  }

  /** First code unit of a text: cheaper than the text. */
  firstUnit(number: number): number {
    return this.#units[this.#startOf(number)] ?? 0;
  }

  kept(): PooledTexts {
    return { units: this.#units.subarray(0, this.#used), ends: this.#ends.view(), slots: this.#slots };
  }

  /** Gives its memory back at once: nothing may be asked of it from then on. */
  free(): void {
    this.#own?.buffer.transfer(0);
    this.#ends.free();
    this.#ownSlots?.buffer.transfer(0);
    this.#texts.length = 0;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  /** The slot of a text, or the free one where it belongs. */
  #slotOf(units: Uint16Array, from: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let hash = SEED;
    for (let at = from; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? 0;
      if (known === 0 || this.#is(known - 1, units, from, end)) return slot;
    }
  }

  #is(number: number, units: Uint16Array, from: number, end: number): boolean {
    const own = this.#units;
    const start = this.#startOf(number);
    if (this.#ends.at(number) - start !== end - from) return false;
    for (let at = from; at < end; at++) if (own[start + at - from] !== units[at]) return false;
    return true;
  }

  #append(units: Uint16Array, from: number, end: number): void {
    const needed = this.#used + end - from;
    if (needed > this.#units.length) {
      const room = Math.max(FEWEST_UNITS, needed + (this.#used >> 1));
      this.#own ??= this.#units.slice();
      // What is outgrown is given back at once.
      this.#own = new Uint16Array(this.#own.buffer.transfer(room * Uint16Array.BYTES_PER_ELEMENT));
      this.#units = this.#own;
    }
    for (let at = from; at < end; at++) this.#units[this.#used++] = units[at] ?? 0;
    this.#ends.push(this.#used);
  }

  /** Twice as many slots. */
  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    let start = 0;
    for (let number = 0; number < this.count; number++) {
      const end = this.#ends.at(number);
      let hash = SEED;
      for (; start < end; start++) hash = Math.imul(hash ^ (this.#units[start] ?? 0), PRIME);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#ownSlots?.buffer.transfer(0);
    this.#slots = this.#ownSlots = slots;
  }
}

/** Of the text that is looked for. */
const SCRATCH = new CodeUnits();

/** FNV-1a (Fowler, Noll, Vo), by code units. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Slots for each text at least: fewer make longer searches, more take memory. */
const MOST_FILLED = 2;

/** Code units from which on an engine may keep a stretch of a text by pointing into it. */
const LONGEST_COPY = 13;

/** Code units of texts that are decoded together: as many as an engine surely takes for arguments of a call. */
const UNITS_AT_ONCE = 4096;

const FEWEST_SLOTS = 256;
const FEWEST_UNITS = 1024;
