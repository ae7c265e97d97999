import type { BesidesPassages } from '../../core/besides-passages.ts';
import type { PassageId } from '../../core/schema/brands.ts';
import type { Body, Outline, Passage } from '../../core/schema/dossier.ts';
import { bodyOf } from '../../markdown/body-of.ts';
import { lazyBody } from '../../markdown/lazy-body.ts';
import { renamePassages } from '../../markdown/rename-passages.ts';
import { bodyWithNames, type Given, isRenamed } from './body-with-names.ts';
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
  return (index) => {
    const renamed = given && isRenamed(given, outline(), index);
    const passage = given && renamed === undefined ? undefined : read.passage(index);
    if (!passage) return undefined;
    const id = ids?.[index];
    const own = id === undefined ? passage : { ...passage, id };
    if (!given || !renamed) return own;
    return bodyWithNames(withoutTexts(read, outline(), { index, passage: own }), given).passages[index];
  };
}

/**
 * The links and citations of such a body, with their places in its passages, which are not read for it; undefined where other
 * files decide which of the citations stay citations.
 * @param outline of the body
 */
export function besidesFrom(
  { record, given }: BodySource,
  outline: () => Outline,
): BesidesPassages | undefined {
  if (given && !given.known.every((one) => one)) return undefined;
  const body = withoutTexts(new EntryRecord(record), outline());
  return given ? bodyWithNames(body, given) : body;
}

/** A body with no words in its passages, but for one where that is given: what is told of others alone holds. */
function withoutTexts(
  read: EntryRecord,
  { passages, links }: Outline,
  only?: { readonly index: number; readonly passage: Passage },
): Body {
  const { explicitLinks, bareLinks, citations, citationPlaces, containers, words } = read.besides();
  return lazyBody(
    {
      ...{ bareLinks, citations, citationPlaces, containers, words },
      // Their passages have the ids that the ledger gave them.
      explicitLinks: explicitLinks.map((link, place) => ({
        ...link,
        passage: links[place]?.passage ?? link.passage,
      })),
      passages: passages.map((id, index) => (index === only?.index ? only.passage : { ...NO_WORDS, id })),
    },
    noTree,
  );
}

const NO_WORDS = { n: null, kind: 'paragraph', text: '', unlinkable: [], opaque: [] } as const;

function noTree(): never {
  throw new Error('Expected nobody to ask for the tree of a body without its texts');
}
