import type { ArticleLedger, LedgerEntry } from '../ledger.ts';
import { LaidBy } from '../../laid-by.ts';
import { readLedgerLines } from './read-ledger-lines.ts';

const VERSION = /^"version": \["(?<version>[^"]+)",(?<versions>\d+)\],$/;
const LINE_END = 0x0a;

/** What the line of a passage begins with; there is none but the last after those. */
const ENTRY = '"p-';

/**
 * What the ledger says of an article, from lines that were read before and found to be right, in the form in which they
 * are written. Its passages are read when somebody asks for them. Undefined where the first line says otherwise.
 * @param lines their bytes, which are held where they lie
 * @param wholeSince as in the ledger, where it is known
 */
export function lateLedger(lines: Uint8Array, wholeSince?: string): LateLedger | undefined {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const end = Math.max(0, bytes.indexOf(LINE_END));
  const { version, versions } = VERSION.exec(bytes.toString('utf8', 0, end))?.groups ?? {};
  if (version === undefined || versions === undefined) return undefined;
  const second = bytes.toString('latin1', end + 1, end + 1 + ENTRY.length);
  const head = { version, versions: Number(versions), hasEntries: second === ENTRY };
  return new LateLedger(head, wholeSince, new LaidBy(lines));
}

/** There is one of every article: its functions are those of all. */
export class LateLedger implements ArticleLedger {
  readonly version: string;
  readonly versions: number;
  readonly hasEntries: boolean;
  readonly wholeSince: string | undefined;
  // Not found by whoever copies all fields.
  readonly #lines: LaidBy;

  constructor(
    { version, versions, hasEntries }: Pick<LateLedger, 'version' | 'versions' | 'hasEntries'>,
    wholeSince: string | undefined,
    lines: LaidBy,
  ) {
    this.version = version;
    this.versions = versions;
    this.hasEntries = hasEntries;
    this.wholeSince = wholeSince;
    this.#lines = lines;
  }

  /** As they were read, or will be written, in UTF-8. */
  lines(): Uint8Array {
    return this.#lines.bytes();
  }

  get entries(): readonly LedgerEntry[] {
    if (lastRead?.of !== this) lastRead = { of: this, entries: entriesOf(this.#lines.text()) };
    return lastRead.entries;
  }
}

/** Who asks for the passages of an article mostly asks again; held of all articles they would be the largest thing there is. */
let lastRead: { readonly of: LateLedger; readonly entries: readonly LedgerEntry[] } | undefined;

function entriesOf(lines: string): readonly LedgerEntry[] {
  const known = readLedgerLines(JSON.parse(`{${lines}}`) as Record<string, unknown>);
  if (typeof known === 'string') throw new Error(`Expected lines that were read before, not ${known}`);
  return known.entries;
}
