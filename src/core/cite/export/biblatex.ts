import type { Reference } from '../../schema/reference.ts';
import type { CitationFormat } from './citation-format.ts';
import { sharedTexFields } from './shared-tex-fields.ts';
import { texEntry } from './tex-entry.ts';
import { texDate, texText } from './tex-values.ts';
import { textField } from './text-field.ts';
import { workDate } from './work-date.ts';

/** CSL type → BibLaTeX type; anything else is misc. */
const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online',
  legislation: 'legislation',
  legal_case: 'jurisdiction',
};

/** By which BibLaTeX styles tell a newspaper from a journal. */
const SUBTYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
};

/** Languages by the names that babel has for them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  nl: 'dutch',
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
};

/** BibLaTeX 3, for LaTeX with biber: dates are EDTF, so that a range and a doubtful date stay what they are. */
export const biblatex: CitationFormat = {
  title: 'BibLaTeX',
  extension: 'biblatex.bib',
  mediaType: 'application/x-bibtex',
  write: (works) => works.map(entry).join('\n'),
};

function entry(work: Reference): string {
  const type = TYPES[work.type] ?? 'misc';
  const { names, numbers, identifiers } = sharedTexFields(work);
  const text = (field: string): string | undefined => texText(textField(work, field));
  const date = (field: 'issued' | 'accessed'): string | undefined => texDate(workDate(work, field));
  return texEntry(type, work, [
    ['entrysubtype', texText(SUBTYPES[work.type])],
    ...names,
    [containerField(type), text('container-title')],
    ['date', date('issued')],
    ...numbers,
    [type === 'report' || type === 'thesis' ? 'institution' : 'publisher', text('publisher')],
    ['location', text('publisher-place')],
    ...identifiers,
    ['urldate', date('accessed')],
    ['langid', texText(LANGUAGES[(textField(work, 'language') ?? '').split('-')[0] ?? ''])],
    ['library', readIn(work)],
    ['note', text('note')],
  ]);
}

function containerField(type: string): string {
  if (type === 'article') return 'journaltitle';
  return type === 'online' || type === 'misc' ? 'organization' : 'booktitle';
}

/** Where the work was read: the dossier, and its address there. */
function readIn(work: Reference): string | undefined {
  const parts = [textField(work, 'archive'), textField(work, 'archive_location')].filter(Boolean);
  return parts.length === 0 ? undefined : texText(parts.join(', '));
}
