import type { Analyser, Token, VisitToken } from '../analysis/token.ts';
import { docNumber, LEADS, NO_RECORD } from '../index-format/doc-number.ts';
import { lengthClass } from '../index-format/length-class.ts';
import { tableKey } from '../index-format/table-key.ts';
import { RECORD_KINDS, type RecordGroup, type RecordMention } from '../record.ts';
import { Vocabulary } from './vocabulary.ts';

/** What is made of a group's number: articles are counted from 0, all else from FIRST_ENTRY. */
export interface NumberedGroup {
  readonly number: number;
  readonly group: RecordGroup;
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

/** Texts of a corpus → numbers. `analyserOf` gives the analyser of a language; new words are added to the vocabulary. */
export function analyseGroups(
  groups: readonly NumberedGroup[],
  analyserOf: (lang: string) => Analyser,
  vocabulary = new Vocabulary(),
): AnalysedCorpus {
  const firsts: number[] = [];
  const docs: number[] = [];
  const lengths: number[] = [];
  const starts: number[] = [];
  const stream = new NumberStream();
  for (const { number, group } of groups) {
    const analyser = analyserOf(group.lang);
    firsts.push(docs.length);
    const kindOfFirst = group.records[0] ? RECORD_KINDS.indexOf(group.records[0].kind) : NO_RECORD;
    const units = [
      { text: group.title, kind: kindOfFirst, mentions: [], subhead: undefined },
      ...group.records,
    ];
    let subhead: { readonly text: string; readonly words: readonly number[] } = { text: '', words: [] };
    for (const [place, unit] of units.entries()) {
      const start = stream.length;
      stream.push(0);
      const placed: PlacedToken[] = [];
      let words = 0;
      let count = 0;
      const { text, mentions } = unit;
      scan(analyser, text, (word, position, from, end) => {
        const number = vocabulary.word(word, analyser.lang) * 2;
        if (position === words) stream.push(number);
        else {
          stream.push(number + 1);
          stream.push(position);
        }
        count++;
        words = position + 1;
        if (mentions.length > 0 && isMentioned(mentions, from, end))
          placed.push({ span: word.span, position, start: from, end });
      });
      stream.set(start, count);
      starts.push(start);
      docs.push(
        docNumber(number, place, typeof unit.kind === 'number' ? unit.kind : RECORD_KINDS.indexOf(unit.kind)),
      );
      lengths.push(place === 0 ? leadsOf(group) : lengthClass(words));
      if (unit.subhead !== undefined && unit.subhead !== subhead.text)
        subhead = { text: unit.subhead, words: subheadWords(unit.subhead, analyser, vocabulary) };
      pushAll(stream, unit.subhead === undefined ? [] : subhead.words);
      pushMentions(stream, unit.mentions, placed, vocabulary);
    }
  }
  starts.push(stream.length);
  firsts.push(docs.length);
  return {
    vocabulary,
    docs: Float64Array.from(docs),
    lengths: Uint8Array.from(lengths),
    groups: Uint32Array.from(firsts),
    starts: Uint32Array.from(starts),
    stream: stream.numbers(),
  };
}

/** A title's length is of no use; in its place stands which of the first records are passages, a bit each. */
function leadsOf({ records }: RecordGroup): number {
  return records
    .slice(0, LEADS)
    .reduce((bits, { kind }, index) => (kind === 'passage' ? bits | (1 << index) : bits), 0);
}

function scan(analyser: Analyser, text: string, visit: VisitToken): void {
  if (analyser.scan) analyser.scan(text, visit);
  else for (const token of analyser.analyse(text)) visit(token, token.position, token.start, token.end);
}

function isMentioned(mentions: readonly RecordMention[], from: number, end: number): boolean {
  for (const mention of mentions) if (mention.start < end && mention.end > from) return true;
  return false;
}

type PlacedToken = Pick<Token, 'span' | 'position' | 'start' | 'end'>;

/** The words of a heading, once each; it has its own record, where they are counted. */
function subheadWords(text: string, analyser: Analyser, vocabulary: Vocabulary): number[] {
  const words = analyser.analyse(text).filter(({ stop }) => !stop);
  return [...new Set(words.map((token) => vocabulary.key(tableKey('word', token.stem))))];
}

function pushAll(stream: NumberStream, numbers: readonly number[]): void {
  stream.push(numbers.length);
  for (const number of numbers) stream.push(number);
}

function pushMentions(
  stream: NumberStream,
  mentions: readonly RecordMention[],
  tokens: readonly PlacedToken[],
  vocabulary: Vocabulary,
): void {
  const found: number[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const place = wordsCovered(mention, tokens);
    if (place) found.push(vocabulary.key(tableKey('term', mention.term)), place.position, place.span - 1);
  }
  pushAll(stream, found);
}

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

/** Numbers that grow, in little memory. */
class NumberStream {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = value;
  }

  set(at: number, value: number): void {
    this.#numbers[at] = value;
  }

  numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
