import type { Locator, LocatorLabel } from '../core/schema/citation.ts';

/** The Dutch and English words for each label, without their full stops. `paragraaf` is a section, `paragraph` is not. */
const WORDS: readonly (readonly [LocatorLabel, string])[] = [
  ['page', 'p pp pag pagina pagina’s page pages blz bladzijde bladzijden'],
  ['paragraph', '¶ ¶¶ al alinea alinea’s par pars para paras paragraph paragraphs'],
  ['section', '§ §§ paragraaf paragrafen sec secs sect section sections'],
  ['chapter', 'hfst hfdst hoofdstuk hoofdstukken ch chap chaps chapter chapters'],
  ['volume', 'deel delen dl vol vols volume volumes'],
  ['issue', 'nr nrs nummer nummers no nos issue issues'],
  ['line', 'r regel regels line lines'],
  ['note', 'n nn noot noten voetnoot voetnoten note notes'],
  ['column', 'kol kolom kolommen col cols column columns'],
  ['figure', 'afb afbeelding fig figs figuur figuren figure figures'],
  ['folio', 'fol folio folios'],
  ['verse', 'vs vers verzen verse verses'],
  ['part', 'pt pts part parts'],
  ['book', 'boek boeken bk bks book books'],
  ['sub-verbo', 's.v lemma'],
];

/** What `par.` is short for depends on the language of the text. */
export interface LocatorReading {
  /** In Dutch: `paragraaf`. */
  readonly parIsSection?: boolean;
}

const LABELS: ReadonlyMap<string, LocatorLabel> = new Map(
  WORDS.flatMap(([label, words]) => words.split(' ').map((word) => [word, label])),
);

/** A number with perhaps a letter, or a Roman one; ranges and lists of these. */
const NUMBER = String.raw`(?:\d+[a-z]?|[ivxlcdm]+)(?:\s?[-–—]\s?(?:\d+[a-z]?|[ivxlcdm]+))?`;
const NUMBERS = String.raw`${NUMBER}(?:,\s?${NUMBER})*(?![\p{L}\p{N}])`;
const LABELLED = new RegExp(String.raw`^,?\s*(s\.v|[\p{L}’']+|¶{1,2}|§{1,2})\.?\s*(${NUMBERS})\s*`, 'u');
const BARE = new RegExp(String.raw`^,?\s*(?=\d)(${NUMBERS})\s*`, 'u');
const BRACED = /^,?\s*\{([^{}]*)\}\s*/;

/** What follows a key, parted into the place it names and the rest. */
export interface LocatedSuffix {
  readonly locator?: Locator;
  readonly suffix: string;
}

/**
 * Reads the locator behind the key of a citation, as Pandoc does: a number with its label (`p. 3`, `¶ 5`, `hfst. 2`), a
 * bare number, which is a page, or anything in braces (`{p. 3 boven}`). What names no place is a suffix.
 */
export function readLocator(text: string, reading: LocatorReading = {}): LocatedSuffix {
  const braced = BRACED.exec(text);
  if (braced) return { ...inBraces(braced[1] ?? '', reading), suffix: restOf(text, braced[0]) };
  const labelled = LABELLED.exec(text);
  const label = labelled && labelOf(labelled[1] ?? '', reading);
  if (labelled && label) {
    return { locator: { label, locator: labelled[2] ?? '' }, suffix: restOf(text, labelled[0]) };
  }
  const bare = BARE.exec(text);
  if (bare) return { locator: { label: 'page', locator: bare[1] ?? '' }, suffix: restOf(text, bare[0]) };
  return { suffix: text.trim() };
}

function labelOf(word: string, { parIsSection = false }: LocatorReading): LocatorLabel | undefined {
  if (parIsSection && /^pars?$/i.test(word)) return 'section';
  return LABELS.get(word.toLowerCase().replaceAll("'", '’'));
}

function inBraces(text: string, reading: LocatorReading): Pick<LocatedSuffix, 'locator'> {
  const [, word = '', rest = ''] = /^\s*([^\s.\d]+)\.?\s*(.*)$/su.exec(text) ?? [];
  const label = labelOf(word, reading);
  if (label && rest.trim() !== '') return { locator: { label, locator: rest.trim() } };
  return text.trim() === '' ? {} : { locator: { label: 'page', locator: text.trim() } };
}

function restOf(text: string, read: string): string {
  return text.slice(read.length).trim();
}
