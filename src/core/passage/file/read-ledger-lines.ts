import type { PassageId } from '../../schema/brands.ts';
import { type ArticleLedger, type LedgerEntry, stands } from '../ledger.ts';
import { compareSlugs } from './compare-slugs.ts';

// Checked by hand, since a schema takes ten times as long for the hundred thousand lines of ten thousand articles.
const HASH = /^[0-9a-hjkmnp-tv-z]{8,12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PASSAGE_ID = /^p-[0-9a-z]+(?:-\d+)?$/;

/** Fields of the line of a passage that stands, and of one that is gone. */
const LIVING = 7;
const GONE = 10;

/** Reads the lines of an article, `{version, id: line, …}`; or gives the name of one that is wrong. */
export function readLedgerLines({ version, ...lines }: Record<string, unknown>): ArticleLedger | string {
  const head = headOf(version);
  if (!head) return 'version';
  const entries: LedgerEntry[] = [];
  for (const [id, line] of Object.entries(lines)) {
    if (id === '') continue;
    const entry = isPassageId(id) ? entryOf(id, line) : undefined;
    if (!entry) return id;
    entries.push(entry);
  }
  const standing = entries.filter(stands).sort((a, b) => a.position.start - b.position.start);
  const gone = entries.filter((entry) => !stands(entry)).sort((a, b) => compareSlugs(a.id, b.id));
  return { ...head, entries: [...standing, ...gone] };
}

function headOf(value: unknown): Pick<ArticleLedger, 'version' | 'versions'> | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [version, versions] = value as readonly unknown[];
  if (!isText(version, HASH) || !isCount(versions) || versions < 1) return undefined;
  return { version, versions };
}

function entryOf(id: PassageId, line: unknown): LedgerEntry | undefined {
  if (!Array.isArray(line) || (line.length !== LIVING && line.length !== GONE)) return undefined;
  const [hash, quote, prefix, suffix, start, end, first, ...rest] = line as readonly unknown[];
  const exact = exactOf(quote);
  if (!exact || !isText(hash, HASH) || !isText(first, DAY)) return undefined;
  if (!isText(prefix) || !isText(suffix) || !isCount(start) || !isCount(end)) return undefined;
  const entry = { id, hash, exact, prefix, suffix, position: { start, end }, first };
  if (rest.length === 0) return entry;
  const fate = fateOf(rest);
  return fate && { ...entry, ...fate };
}

function exactOf(quote: unknown): LedgerEntry['exact'] | undefined {
  if (isText(quote)) return [quote];
  if (!Array.isArray(quote) || quote.length !== 2) return undefined;
  const [start, end] = quote as readonly unknown[];
  return isText(start) && isText(end) ? [start, end] : undefined;
}

function fateOf([last, to, maybe]: readonly unknown[]):
  Pick<LedgerEntry, 'last' | 'to' | 'maybe'> | undefined {
  if (!isText(last, DAY) || !(to === null || isText(to)) || !Array.isArray(maybe)) return undefined;
  const ids = maybe.filter((id) => isText(id) && isPassageId(id));
  if (ids.length < maybe.length) return undefined;
  return { last, ...(to !== null && { to }), ...(ids.length > 0 && { maybe: ids }) };
}

function isText(value: unknown, form?: RegExp): value is string {
  return typeof value === 'string' && (form?.test(value) ?? true);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isPassageId(text: string): text is PassageId {
  return PASSAGE_ID.test(text);
}
