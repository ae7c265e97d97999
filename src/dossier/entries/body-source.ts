import type { CitationsInBody } from '../../core/citations-in.ts';
import type { PassageId } from '../../core/schema/brands.ts';
import type { Body, Outline, Passage } from '../../core/schema/dossier.ts';
import { bodyOf } from '../../markdown/body-of.ts';
import { citationsInLanguage } from '../../markdown/citations-in-language.ts';
import { renamePassages } from '../../markdown/rename-passages.ts';
import { bodyWithNames, type Given, leavesTexts, renamedPlaces } from './body-with-names.ts';
import { EntryRecord } from './entry-record.ts';

/** All that a body is made of; plain data, so that any thread can make it. */
export interface BodySource {
  /** Of its file; see `encodeEntry`. */
  readonly record: Uint8Array;
  /** What other files decide of it, where they do. */
  readonly given?: Given | undefined;
  /** The ids that the ledger gave its passages, where they are others than those of their texts. */
  readonly ids?: readonly PassageId[];
}

/** Makes a body of what it is made of. */
export function bodyFrom({ record, given, ids }: BodySource): Body {
  const read = new EntryRecord(record);
  const body = bodyOf(read.light(), () => read.markdown());
  const named = given ? bodyWithNames(body, given) : body;
  return ids ? renamePassages(named, ids) : named;
}

/** Reads a passage by its place, without the others; undefined where only the whole body tells. */
type PassageAt = (index: number) => Passage | undefined;

/**
 * Reads passages of such a body, one at a time.
 * @param outline of the body
 */
export function passagesFrom({ record, given, ids }: BodySource, outline: () => Outline): PassageAt {
  const read = new EntryRecord(record);
  const changed = given ? renamedPlaces(given, outline()) : NONE;
  return (index) => {
    if (!changed || changed.has(index)) return undefined;
    const passage = read.passage(index);
    const id = ids?.[index];
    return passage && id !== undefined ? { ...passage, id } : passage;
  };
}

/** The citations of such a body without the rest of it; undefined where other files decide which of them stay citations. */
export function citationsFrom({ record, given }: BodySource): CitationsInBody | undefined {
  if (given && !leavesTexts(given)) return undefined;
  const { citations, citationPlaces } = new EntryRecord(record).citing();
  return { citations: given ? citationsInLanguage(citations, given.lang) : citations, citationPlaces };
}

const NONE: ReadonlySet<number> = new Set();
