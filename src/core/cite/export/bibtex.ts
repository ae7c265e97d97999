import type { Reference } from '../../schema/reference.ts';
import type { CitationFormat } from './citation-format.ts';
import { sharedTexFields } from './shared-tex-fields.ts';
import { texEntry, type TexFields } from './tex-entry.ts';
import { texDate, texText } from './tex-values.ts';
import { textField } from './text-field.ts';
import { workDate } from './work-date.ts';

/** CSL type → BibTeX type; anything else is misc. */
const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX, for LaTeX with the old styles. It has no field for a day: `day` is what most styles that print one read. */
export const bibtex: CitationFormat = {
  title: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (works) => works.map(entry).join('\n'),
};

function entry(work: Reference): string {
  const type = TYPES[work.type] ?? 'misc';
  const { names, numbers, identifiers } = sharedTexFields(work);
  const text = (field: string): string | undefined => texText(textField(work, field));
  const isReport = type === 'techreport';
  return texEntry(type, work, [
    ...names,
    [containerField(type), text('container-title')],
    ...dateFields(work),
    ...numbers,
    [isReport ? 'institution' : 'publisher', text('publisher')],
    ['address', text('publisher-place')],
    ...identifiers,
    ['urldate', texDate(workDate(work, 'accessed'))],
    ['language', text('language')],
    ['note', text('note')],
  ]);
}

function containerField(type: string): string {
  if (type === 'article') return 'journal';
  return type === 'misc' ? 'howpublished' : 'booktitle';
}

/** Year, month and day of a date, or of the first of a range; words where it is no day of a calendar. */
function dateFields(work: Reference): TexFields {
  const issued = workDate(work, 'issued');
  if (!issued) return [];
  const [year, month, day] = issued.ends[0] ?? [];
  if (year === undefined) return [['year', texText(issued.literal)]];
  return [
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
  ];
}
