import { foldText } from '../../annotate/fold-text.ts';
import type { Analyser, Token } from '../analysis/token.ts';
import { docNumber, LEADS, NO_RECORD } from '../index-format/doc-number.ts';
import { lengthClass } from '../index-format/length-class.ts';
import { tableKey } from '../index-format/table-key.ts';
import { type GroupSource, RECORD_KINDS, type RecordMention, type SearchRecord } from '../record.ts';
import { CodeUnits } from '../code-units.ts';
import { NumberList } from '../number-list.ts';
import { Vocabulary } from './vocabulary.ts';
import { TOKEN_NUMBERS, WrittenWords } from './written-words.ts';

/** What is made of a group's number: articles are counted from 0, all else from FIRST_ENTRY. */
export interface NumberedGroup {
  readonly number: number;
  readonly group: GroupSource;
}

/** A corpus as numbers: units are titles and records, in order of their document numbers. */
export interface AnalysedCorpus {
  readonly vocabulary: Vocabulary;
  readonly docs: Float64Array;
  readonly lengths: Uint8Array;
  /** First unit of each group, and behind the last how many there are. */
  readonly groups: Uint32Array;
  /** Where each unit's row of `stream` starts, and where the last ends. */
  readonly starts: Uint32Array;
  /**
   * For each unit, three lists with their lengths before them: words, each 2 · word, or 2 · word + 1 and its position where
   * that is not the one behind the word before; keys of words of the subhead; mentions (key, position, span − 1).
   */
  readonly stream: Uint32Array;
}

/** Hears of the records of each group, in order, as they are read: nobody holds them all. */
export type VisitRecords = (place: number, records: readonly SearchRecord[]) => void;

/** Texts of a corpus → numbers. `analyserOf` gives the analyser of a language; new words are added to the vocabulary. */
export function analyseGroups(
  groups: readonly NumberedGroup[],
  analyserOf: (lang: string) => Analyser,
  vocabulary = new Vocabulary(),
  visit?: VisitRecords,
): AnalysedCorpus {
  const reader = new GroupReader(vocabulary, analyserOf);
  for (const [place, numbered] of groups.entries()) {
    const records = numbered.group.read();
    reader.add(numbered, records);
    visit?.(place, records);
  }
  return reader.corpus();
}

class GroupReader {
  readonly #vocabulary: Vocabulary;
  readonly #analyserOf: (lang: string) => Analyser;
  readonly #written = new Map<string, WrittenWords>();
  readonly #firsts = new NumberList();
  readonly #docs: number[] = [];
  readonly #lengths: number[] = [];
  readonly #starts = new NumberList();
  readonly #stream = new NumberList();
  readonly #units = new CodeUnits();
  /** Words of the heading above, which many records share. */
  #subhead: { readonly text: string; readonly words: readonly number[] } = NO_SUBHEAD;

  constructor(vocabulary: Vocabulary, analyserOf: (lang: string) => Analyser) {
    this.#vocabulary = vocabulary;
    this.#analyserOf = analyserOf;
  }

  add({ number, group }: NumberedGroup, records: readonly SearchRecord[]): void {
    const words = this.#wordsOf(group.lang);
    this.#firsts.push(this.#docs.length);
    this.#subhead = NO_SUBHEAD;
    const [first] = records;
    this.#starts.push(this.#stream.length);
    this.#text(group.title, [], words);
    this.#unit(docNumber(number, 0, first ? RECORD_KINDS.indexOf(first.kind) : NO_RECORD), leadsOf(records));
    this.#numbers([]);
    this.#numbers([]);
    for (const [index, { text, mentions, kind, subhead }] of records.entries()) {
      this.#starts.push(this.#stream.length);
      const placed: PlacedToken[] | undefined = mentions.length > 0 ? [] : undefined;
      const count = this.#text(text, mentions, words, placed);
      this.#unit(docNumber(number, index + 1, RECORD_KINDS.indexOf(kind)), lengthClass(count));
      this.#numbers(this.#subheadWords(subhead, words));
      this.#numbers(placed ? this.#mentions(mentions, placed) : []);
    }
  }

  corpus(): AnalysedCorpus {
    this.#starts.push(this.#stream.length);
    this.#firsts.push(this.#docs.length);
    for (const words of this.#written.values()) words.free();
    return {
      vocabulary: this.#vocabulary,
      docs: Float64Array.from(this.#docs),
      lengths: Uint8Array.from(this.#lengths),
      groups: this.#firsts.view(),
      starts: this.#starts.view(),
      stream: this.#stream.view(),
    };
  }

  #wordsOf(lang: string): WrittenWords {
    let words = this.#written.get(lang);
    if (!words) this.#written.set(lang, (words = new WrittenWords(this.#analyserOf(lang), this.#vocabulary)));
    return words;
  }

  #unit(doc: number, length: number): void {
    this.#docs.push(doc);
    this.#lengths.push(length);
  }

  /** Writes the words of a text; gives how many places they take, and where those of mentions are, if that is asked for. */
  #text(
    text: string,
    mentions: readonly RecordMention[],
    words: WrittenWords,
    placed?: PlacedToken[],
  ): number {
    const { tokens, analyser } = words;
    const { frequency } = this.#vocabulary;
    const stream = this.#stream;
    const folded = foldText(text);
    const shouting = analyser.words.isShouting(folded.text);
    const head = stream.length;
    stream.push(0);
    let count = 0;
    let next = 0;
    let base = 0;
    const units = this.#units.of(folded.text);
    analyser.words.each(folded.text, units, (from, to) => {
      let at = words.place(folded.text, units, from, to, shouting);
      let offset = 0;
      for (let left = tokens.at(at++); left > 0; left--, at += TOKEN_NUMBERS) {
        const word = tokens.at(at);
        offset = tokens.at(at + 1);
        const position = base + offset;
        frequency.add(word, 1);
        stream.push(position === next ? word * 2 : word * 2 + 1);
        if (position !== next) stream.push(position);
        count++;
        next = position + 1;
        if (!placed) continue;
        const { start, end } = folded.original(from + tokens.at(at + 3), from + tokens.at(at + 4));
        if (isMentioned(mentions, start, end)) placed.push({ span: tokens.at(at + 2), position, start, end });
      }
      base += 1 + offset;
    });
    stream.set(head, count);
    return next;
  }

  #numbers(numbers: readonly number[]): void {
    this.#stream.push(numbers.length);
    for (const number of numbers) this.#stream.push(number);
  }

  /** The words of a heading, once each; it has its own record, where they are counted. */
  #subheadWords(text: string | undefined, words: WrittenWords): readonly number[] {
    if (text === undefined) return NONE;
    if (text === this.#subhead.text) return this.#subhead.words;
    const { tokens, analyser } = words;
    const keys = new Set<number>();
    const folded = foldText(text).text;
    const shouting = analyser.words.isShouting(folded);
    const units = this.#units.of(folded);
    analyser.words.each(folded, units, (from, to) => {
      let at = words.place(folded, units, from, to, shouting);
      for (let left = tokens.at(at++); left > 0; left--, at += TOKEN_NUMBERS)
        if (!this.#vocabulary.isStop(tokens.at(at))) keys.add(this.#vocabulary.key.at(tokens.at(at)));
    });
    this.#subhead = { text, words: [...keys] };
    return this.#subhead.words;
  }

  #mentions(mentions: readonly RecordMention[], tokens: readonly PlacedToken[]): number[] {
    const found: number[] = [];
    for (const mention of mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      const place = wordsCovered(mention, tokens);
      if (!place) continue;
      found.push(
        this.#vocabulary.keys.number(tableKey('term', mention.term)),
        place.position,
        place.span - 1,
      );
    }
    return found;
  }
}

const NONE: readonly number[] = [];
const NO_SUBHEAD = { text: '', words: NONE };

/** A title's length is of no use; in its place stands which of the first records are passages, a bit each. */
function leadsOf(records: readonly SearchRecord[]): number {
  return records
    .slice(0, LEADS)
    .reduce((bits, { kind }, index) => (kind === 'passage' ? bits | (1 << index) : bits), 0);
}

/** Asked of every word of a text with mentions, and so without an iterator. */
function isMentioned(mentions: readonly RecordMention[], from: number, end: number): boolean {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention && mention.start < end && mention.end > from) return true;
  }
  return false;
}

type PlacedToken = Pick<Token, 'span' | 'position' | 'start' | 'end'>;

/** The words that a mention touches; undefined where it touches none. */
export function wordsCovered(
  { start, end }: Pick<RecordMention, 'start' | 'end'>,
  tokens: readonly PlacedToken[],
): { readonly position: number; readonly span: number } | undefined {
  let first: number | undefined;
  let last = 0;
  for (const token of tokens) {
    if (token.span > 1 || token.start >= end || token.end <= start) continue;
    first ??= token.position;
    last = token.position;
  }
  return first === undefined ? undefined : { position: first, span: last - first + 1 };
}
