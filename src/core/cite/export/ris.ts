import type { Reference } from '../../schema/reference.ts';
import type { CitationFormat } from './citation-format.ts';
import { namesInOrder } from './names-in-order.ts';
import { textField } from './text-field.ts';
import { workDate } from './work-date.ts';

/** CSL type → RIS type; anything else is GEN. */
const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'STAT',
  legal_case: 'CASE',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** CSL field → RIS tag, in the order they are written. */
const TAGS: readonly (readonly [string, string])[] = [
  ['title', 'TI'],
  ['container-title', 'T2'],
  ['section', 'SE'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['page', 'SP'],
  ['number', 'M1'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['DOI', 'DO'],
  ['ISBN', 'SN'],
  ['ISSN', 'SN'],
  ['URL', 'UR'],
  ['language', 'LA'],
  ['archive', 'DB'],
  ['archive_location', 'L2'],
  ['note', 'N1'],
];

/**
 * RIS, after the specification of Research Information Systems (2011): what EndNote, Zotero and Mendeley read. Written here,
 * for the writer of Citation.js breaks long values in the middle and takes the author of a newspaper article for a reporter.
 */
export const ris: CitationFormat = {
  title: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: (works) => works.map(record).join('\r\n'),
};

function record(work: Reference): string {
  const lines = [
    ['TY', TYPES[work.type] ?? 'GEN'],
    ['ID', work.id],
    ...namesInOrder(work, 'author').map(({ text }) => ['AU', text]),
    ...namesInOrder(work, 'editor').map(({ text }) => ['ED', text]),
    ...dates(work),
    ...TAGS.map(([field, tag]) => [tag, textField(work, field)]),
    ['ER', ''],
  ];
  const written = lines.filter(([, value]) => value !== undefined);
  return written.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A date is `year/month/day/` and a remark: what is not a day, such as a range, is told there. */
function dates(work: Reference): (readonly [string, string])[] {
  const issued = workDate(work, 'issued');
  const accessed = workDate(work, 'accessed');
  const year = issued?.ends[0]?.[0];
  const lines: (readonly [string, string])[] = [];
  if (year !== undefined) lines.push(['PY', String(year)]);
  if (issued) lines.push(['DA', slashed(issued.ends[0] ?? [], issued.literal ?? remark(issued.ends[1]))]);
  if (accessed) lines.push(['Y2', slashed(accessed.ends[0] ?? [], accessed.literal ?? '')]);
  return lines;
}

function slashed(end: readonly number[], about: string): string {
  const [year = '', month = '', day = ''] = end.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/${about}`;
}

function remark(last: readonly number[] | undefined): string {
  return last === undefined ? '' : `-${last.map((part) => String(part).padStart(2, '0')).join('-')}`;
}
