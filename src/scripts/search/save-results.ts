import { exportedWork } from '../../core/cite/export/exported-work.ts';
import { CITATION_FORMATS, type CitationFormatName } from '../../core/cite/export/index.ts';
import type { GroupHit, SearchEngine } from '../../core/search/search-engine.ts';
import { addressOfHit } from './address-of-hit.ts';
import { citationsOf } from './citations-of.ts';
import type { Place } from './result-address.ts';
import type { PageWords } from './page-words.ts';
import { readCsl } from './read-csl.ts';
import { requestOf } from './request-of.ts';
import { resultsAsCsv } from './results-as-csv.ts';
import type { SearchState } from './search-state.ts';

/** Groups in a saved file at most: each costs the text of an article, and a spreadsheet of more serves nobody. */
const MOST_SAVED = 500;

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** All that was found as CSV, a passage a row. */
export async function csvOfResults(
  engine: SearchEngine,
  state: SearchState,
  place: Place,
  { text }: PageWords,
): Promise<SavedFile> {
  const groups = await allGroups(engine, state);
  const csv = resultsAsCsv(groups, text.save.columns, (group, id) => {
    const hit = id === undefined ? undefined : { id };
    return new URL(addressOfHit(group, hit, { place, query: '' }), document.baseURI).href;
  });
  return { name: `${fileName(state)}.csv`, type: 'text/csv;charset=utf-8', text: csv };
}

/** The articles found, in a format that reference managers read. */
export async function citationsOfResults(
  engine: SearchEngine,
  state: SearchState,
  place: Place,
  format: CitationFormatName,
): Promise<SavedFile> {
  const groups = await allGroups(engine, state);
  const items = await readCsl(place.root, groups, readJson);
  const { extension, mediaType, write } = CITATION_FORMATS[format];
  const works = citationsOf(groups, items).map((work) => exportedWork(work));
  return { name: `${fileName(state)}.${extension}`, type: mediaType, text: write(works) };
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

/** Hands a file to the reader, as a download. */
export function download({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click is done; the bytes may go at the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

async function allGroups(engine: SearchEngine, state: SearchState): Promise<readonly GroupHit[]> {
  const { groups } = await engine.search({ ...requestOf(state), limit: MOST_SAVED });
  return groups;
}

/** `bestand Syrië` → `bestand-syrië`. */
function fileName({ query }: SearchState): string {
  const name = query
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'dossier' : name;
}
