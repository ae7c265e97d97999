import type { Range } from '../../schema/dossier.ts';

/** One thing a reader typed, between blanks or quotes; ranges are of the query, code units. */
export interface QueryItem extends Range {
  readonly kind: 'word' | 'phrase' | 'field';
  /** Whether a `-` stands before it. */
  readonly minus: boolean;
  /** Word, phrase or value of a field, without its marks. */
  readonly text: string;
  /** Where that stands. */
  readonly inner: Range;
  /** The whole as typed, without a `-` before it. */
  readonly written: string;
  /** Name of the field, as typed; of others empty. */
  readonly field: string;
  /** Whether its quotation mark is not closed. */
  readonly open: boolean;
}

const ITEM = /(-?)(?:(\p{L}[\p{L}-]*):(?:"([^"]*)("?)|([^\s":/][^\s"]*|(?=\s|$)))|"([^"]*)("?)|([^\s"]+))/gu;

/** Splits a query into words, phrases and fields. Every quotation mark and dash that a keyboard or a text has is understood. */
export function scanQuery(query: string): readonly QueryItem[] {
  return [...plainMarks(query).matchAll(ITEM)].map((match) => itemOf(match, query));
}

function itemOf(match: RegExpExecArray, query: string): QueryItem {
  const [whole, minus = '', field, quoted, closing, value, phrase, phraseEnd, word] = match;
  const start = match.index;
  const end = start + whole.length;
  const kind = field !== undefined ? 'field' : phrase !== undefined ? 'phrase' : 'word';
  const length = (quoted ?? value ?? phrase ?? word ?? '').length;
  const isQuoted = quoted !== undefined || phrase !== undefined;
  const open = isQuoted && closing !== '"' && phraseEnd !== '"';
  const innerEnd = end - (isQuoted && !open ? 1 : 0);
  const inner = { start: innerEnd - length, end: innerEnd };
  return {
    ...{ kind, start, end, inner, open },
    minus: minus === '-',
    written: query.slice(start + minus.length, end),
    field: field ?? '',
    text: query.slice(inner.start, inner.end),
  };
}

/** The same text with `"` and `-` for all their forms; of the same length. */
function plainMarks(query: string): string {
  return query
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/g, '"')
    .replace(/[\u2010-\u2013\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(SINGLE_QUOTED, (_whole, inside: string) => `"${inside}"`);
}

/** ‘staakt het vuren’, but not the apostrophes of ’s ochtends and foto’s. */
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])[\u2018\u201A]([^\u2018-\u201B"]+)[\u2018\u2019](?![\p{L}\p{N}])/gu;
