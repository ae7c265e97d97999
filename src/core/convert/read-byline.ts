import type { Edtf } from '../schema/brands.ts';
import { readAgency } from './read-agency.ts';
import { type AuthorsReading, readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';

export interface Byline {
  readonly kind: 'byline';
  readonly date?: Edtf;
  /** Why somebody should look at the date, as a sentence. */
  readonly doubt?: string;
  readonly authors: readonly string[];
  readonly agency?: string;
}

/** A byline but for its date, which cannot be; the reason is a sentence. */
export interface UnclearByline {
  readonly kind: 'unclear';
  readonly reason: string;
}

/** Longest byline in characters; longer lines are text, and are not taken apart. */
const MAX_BYLINE = 200;

const SEPARATOR = /\s+[−–—-]\s+|\s*[|·•]\s*/;
/**
 * A place before its date, where nothing but an article tells it from a person's name; no name begins with this one.
 * What it says is kept in `source.read`, as all of a byline is.
 */
const PLACE = /^den \p{Lu}\p{L}+$/iu;
const UPDATED =
  /^(?:laatste update|(?:laatst )?bijgewerkt|update|(?:last )?updated)(?:\s+op|\s+on)?\s*:?\s+/i;

interface DatePart {
  readonly kind: 'date' | 'updated';
  readonly edtf: Edtf;
  readonly doubt?: string;
}

type Part =
  | DatePart
  | { readonly kind: 'impossible'; readonly reason: string }
  | { readonly kind: 'place' }
  | { readonly kind: 'agency'; readonly agency: string; readonly sure: boolean }
  | ({ readonly kind: 'authors' } & AuthorsReading);

/**
 * Reads a line that says who wrote the article, when, and from which wire: `Redactie − 27/12/16, 12:57 − bron: ANP`.
 * A line is a byline only if every part of it is understood and one part is evidence: a date, `bron:`, or `Door`.
 * @returns undefined for any other line
 */
export function readByline(line: string, timezone: string): Byline | UnclearByline | undefined {
  const bare = line.trim().replace(/^\((.*)\)$/, '$1');
  if (bare === '' || bare.length > MAX_BYLINE) return undefined;
  const parts = readParts(bare, timezone);
  if (!parts?.some(isEvidence)) return undefined;

  const impossible = parts.find((part) => part.kind === 'impossible');
  if (impossible) return { kind: 'unclear', reason: impossible.reason };
  const dates = parts.flatMap((part) => (part.kind === 'date' || part.kind === 'updated' ? [part] : []));
  const date = dates.find(({ kind }) => kind === 'date') ?? dates[0];
  const agencies = parts.flatMap((part) => (part.kind === 'agency' ? [part.agency] : []));
  return {
    kind: 'byline',
    ...(date && { date: date.edtf, ...(date.doubt !== undefined && { doubt: date.doubt }) }),
    authors: parts.flatMap((part) => (part.kind === 'authors' ? part.authors : [])),
    ...(agencies.length > 0 && { agency: agencies.join('/') }),
  };
}

function isEvidence(part: Part): boolean {
  if (part.kind === 'place') return false;
  return part.kind === 'agency' || part.kind === 'authors' ? part.sure : true;
}

function readParts(line: string, timezone: string): Part[] | undefined {
  const parts: Part[] = [];
  for (const text of joinTimes(line.split(SEPARATOR), timezone)) {
    const found = readPart(text, timezone) ?? readCommaParts(text, timezone);
    if (!found) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** A time that stands apart belongs to the date before it: `27/12/16 − 12:57`. */
function joinTimes(texts: readonly string[], timezone: string): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const together = `${joined.at(-1) ?? ''}, ${text}`;
    const isTime =
      readTime(text) !== undefined && readDate(together.replace(UPDATED, ''), timezone) !== undefined;
    if (isTime) joined.splice(-1, 1, together);
    else joined.push(text);
  }
  return joined;
}

/** `Door Jan de Wit, 27 december 2016`: every piece between commas must be understood, once times are with their dates. */
function readCommaParts(text: string, timezone: string): Part[] | undefined {
  const pieces = joinTimes(text.split(/,\s+/), timezone);
  if (pieces.length < 2) return undefined;
  const parts = pieces.map((piece) => readPart(piece, timezone));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function readPart(text: string, timezone: string): Part[] | undefined {
  const updated = UPDATED.test(text);
  const date = readDate(text.replace(UPDATED, ''), timezone);
  if (date) return [date.kind === 'date' && updated ? { ...date, kind: 'updated' } : date];
  const agency = readAgency(text);
  if (agency) return [{ kind: 'agency', ...agency }];
  if (PLACE.test(text)) return [{ kind: 'place' }];
  const authors = readAuthors(text);
  return authors && [{ kind: 'authors', ...authors }];
}
