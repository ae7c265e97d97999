import { besidesPassages } from '../besides-passages.ts';
import { outlineOf } from '../outline-of.ts';
import type { PassageId } from '../schema/brands.ts';
import type { CitedItem, Locator } from '../schema/citation.ts';
import type { Outline, Passage } from '../schema/dossier.ts';
import { type Citing, type CitingText, citingTexts, type TextThatCites } from './citing-texts.ts';

/** Where a work is cited. */
export interface CitingPlace {
  readonly source: CitingText;
  /** Passage with which the citation stands; none where its paragraph holds nothing else. */
  readonly id: PassageId | undefined;
  /** The same, read when it is asked for. */
  readonly passage: Passage | undefined;
  /** Offset in the text of that passage at which it stands, in UTF-16 code units. */
  readonly at: number;
  readonly item: CitedItem;
}

/** Where a work is cited, without what is said there. */
export interface CitingSpot extends Pick<CitingPlace, 'source' | 'id'> {
  readonly locator: Locator | undefined;
}

/** Where works are cited, by their ids. Of a work that nobody cites nothing is found. */
export interface CitingPlaces {
  /** Every place, in the order of the dossier: articles, terms, claims, events, texts of the dossier, each in reading order. */
  readonly get: (id: string) => readonly CitingPlace[];
  /** The same places, as far as outlines tell. No body is read for it. */
  readonly spotsOf: (id: string) => readonly CitingSpot[];
  /** How many places there are. No body is read for it. */
  readonly countOf: (id: string) => number;
  /** Prints of the texts that cite the work: of equal prints the places are the same. No body is read for them. */
  readonly printsOf: (id: string) => readonly string[];
}

/** A text that cites a work, and how often. */
interface CitingSource extends TextThatCites {
  readonly times: number;
}

/** Finds where works are cited. Goes through a dossier once, and then reads no texts but the passages that are asked for. */
export function citingPlaces(dossier: Citing): CitingPlaces {
  const found = known.get(dossier) ?? findPlaces(dossier);
  known.set(dossier, found);
  return found;
}

const known = new WeakMap<Citing, CitingPlaces>();

function findPlaces(dossier: Citing): CitingPlaces {
  const sources = new Map<string, CitingSource[]>();
  for (const { source, entry } of citingTexts(dossier)) {
    const outline = outlineOf(entry);
    if (outline.citedIn.length === 0) continue;
    for (const [key, times] of timesCited(outline)) {
      const list = sources.get(key);
      if (list) list.push({ source, entry, times });
      else sources.set(key, [{ source, entry, times }]);
    }
  }
  const citing = (id: string): readonly CitingSource[] => sources.get(id) ?? [];
  return {
    get: (id) =>
      citing(id).flatMap((from) => {
        const { citations, citationPlaces } = besidesPassages(from.entry);
        // One that names nothing stands nowhere, it is text.
        return citationPlaces.flatMap(({ citation, passage, at }) =>
          (citations[citation]?.items ?? [])
            .filter(({ key }) => key === id)
            .map((item) => new PlaceOfCitation(from, passage, { at, item })),
        );
      }),
    spotsOf: (id) => citing(id).flatMap((from) => spotsIn(from, id)),
    countOf: (id) => citing(id).reduce((sum, { times }) => sum + times, 0),
    printsOf: (id) => citing(id).map(({ source: { kind }, entry: { print } }) => `${kind} ${print}`),
  };
}

function spotsIn({ source, entry }: CitingSource, id: string): CitingSpot[] {
  const { cited, citedIn, located, passages } = outlineOf(entry);
  return citedIn.flatMap(([citation, passage]) =>
    (cited[citation] ?? []).flatMap((key, work) => {
      if (key !== id) return [];
      const [, , locator] = located.find(([of, at]) => of === citation && at === work) ?? [];
      return [{ source, id: passage === undefined ? undefined : passages[passage], locator }];
    }),
  );
}

function timesCited({ cited, citedIn }: Outline): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [citation] of citedIn)
    for (const key of cited[citation] ?? []) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

class PlaceOfCitation implements CitingPlace {
  readonly source: CitingText;
  readonly at: number;
  readonly item: CitedItem;
  private readonly entry: CitingSource['entry'];
  private readonly index: number | undefined;

  constructor(
    { source, entry }: CitingSource,
    index: number | undefined,
    { at, item }: Pick<CitingPlace, 'at' | 'item'>,
  ) {
    this.source = source;
    this.at = at;
    this.item = item;
    this.entry = entry;
    this.index = index;
  }

  get id(): PassageId | undefined {
    return this.index === undefined ? undefined : outlineOf(this.entry).passages[this.index];
  }

  get passage(): Passage | undefined {
    if (this.index === undefined) return undefined;
    // Where only the whole body tells, it cannot be read alone.
    return this.entry.passageAt?.(this.index) ?? this.entry.body.passages[this.index];
  }
}
