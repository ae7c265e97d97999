import { problem, type Problem } from '../problem.ts';
import type { ReadLine } from '../schema/article.ts';
import { chooseDate } from './choose-date.ts';
import { decodeText } from './decode-text.ts';
import { deriveTitle } from './derive-title.ts';
import { findSubheads } from './find-subheads.ts';
import { isHeadline } from './headline.ts';
import type { Converter, ConvertOptions, Original, RawArticle } from './raw-article.ts';
import { type Header, MAX_TITLE_LINE, readHeader } from './read-header.ts';
import { type Prefix, readPrefix } from './read-prefix.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import { splitBlocks, type TextBlock, textOfBlock } from './split-blocks.ts';

/** Plain text: an optional `date 2016-12` glued to the first line, an optional title and byline, paragraphs, subheads. */
export const textConverter: Converter = {
  format: 'text',
  extensions: ['.txt', '.text'],
  detect: (bytes) => /^\s*date \d{4}-\d{2}\b/.test(String.fromCharCode(...bytes.subarray(0, 32))),
  convert: convertText,
};

function convertText({ file, name, bytes }: Original, { timezone }: ConvertOptions): RawArticle | Problem {
  const decoded = decodeText(bytes, file);
  if ('code' in decoded) return decoded;
  const { prefix, lines: allLines } = takePrefix(sourceLines(decoded.text), timezone);
  if (allLines.every(({ text }) => text === '')) {
    return problem('empty-file', { file }, 'The file holds a date, but no text.');
  }

  const header = readHeader(allLines, timezone);
  const textBlocks = splitBlocks(header.lines);
  // A byline that could not be read stays in the text, but is no title.
  const proper = textBlocks.filter(({ lines }) => lines[0]?.number !== header.unclear?.line.number);
  const title = titleLine(proper);
  const first = proper[0] ?? textBlocks[0];
  const { date, problems } = chooseDate(
    {
      prefix: prefix?.kind === 'prefix' ? prefix.date : undefined,
      byline: header.bylines.find((byline) => byline.date !== undefined)?.date,
      bylineLine: header.read[0]?.line ?? 1,
      fileName: name,
    },
    file,
  );
  const agencies = header.bylines.flatMap(({ agency }) => agency ?? []);
  const readAsTitle: ReadLine[] = title ? [{ line: title.number, text: title.text, as: 'title' }] : [];
  return {
    title: title?.text ?? deriveTitle(first ? textOfBlock(first) : ''),
    titleDerived: !title,
    date,
    authors: header.bylines.flatMap(({ authors }) => authors),
    ...(agencies.length > 0 && { agency: agencies.join('/') }),
    encoding: decoded.encoding,
    read: [...prefixRead(prefix), ...readAsTitle, ...header.read].toSorted((a, b) => a.line - b.line),
    blocks: findSubheads(textBlocks.filter(({ lines }) => !title || lines[0] !== title)),
    problems: [...unclearDates(prefix, header, file), ...problems],
  };
}

type PrefixAt = Prefix & { readonly line: number };

/** Takes the archive's date off the first line that is not blank. */
function takePrefix(
  lines: readonly SourceLine[],
  timezone: string,
): { prefix?: PrefixAt; lines: readonly SourceLine[] } {
  const index = lines.findIndex(({ text }) => text !== '');
  const line = lines[index];
  const prefix = line && readPrefix(line.text, timezone);
  if (!prefix) return { lines };
  const found = { ...prefix, line: line.number };
  if (prefix.kind === 'unclear') return { prefix: found, lines };
  return { prefix: found, lines: lines.with(index, { ...line, text: prefix.rest }) };
}

function prefixRead(prefix: PrefixAt | undefined): ReadLine[] {
  return prefix?.kind === 'prefix' ? [{ line: prefix.line, text: prefix.text, as: 'date' }] : [];
}

function unclearDates(prefix: PrefixAt | undefined, header: Header, file: string): Problem[] {
  const unclear = (line: number, reason: string) => problem('date-unclear', { file, line }, reason);
  return [
    ...(prefix?.kind === 'unclear' ? [unclear(prefix.line, prefix.reason)] : []),
    ...(header.unclear ? [unclear(header.unclear.line.number, header.unclear.reason)] : []),
    ...header.bylines.flatMap(({ doubt }, index) =>
      doubt === undefined ? [] : [unclear(header.read[index]?.line ?? 1, doubt)],
    ),
  ];
}

/** The first block, if it is plainly a title: one line that reads as a headline, above a text. */
function titleLine([first, second]: readonly TextBlock[]): SourceLine | undefined {
  const [line] = first?.lines ?? [];
  if (!line || !second || first?.lines.length !== 1 || !isHeadline(line.text, MAX_TITLE_LINE))
    return undefined;
  const followed = textOfBlock(second);
  return followed.length > line.text.length || !isHeadline(followed, MAX_TITLE_LINE) ? line : undefined;
}
