import type { SourceLine } from './source-lines.ts';

/** Lines that belong together, in the order of the original. */
export interface TextBlock {
  readonly lines: readonly SourceLine[];
  /** verse: the lines must stay lines; wrapped: they are one text, broken to fit a page. */
  readonly shape: 'wrapped' | 'verse';
}

/** Longest line in characters that a program wrapped to fit a page or a mail; a longer one is a whole paragraph. */
const MAX_WRAP_WIDTH = 100;
/** Narrowest page in characters that a program wraps to; shorter lines were ended by hand. */
const MIN_WRAP_WIDTH = 45;
/** Characters by which a line may end too early and still be wrapped: lines broken by hand are ragged. */
const WRAP_SLACK = 8;
/** Longest line of verse or of a table of results, in characters; longer lines are paragraphs. */
const MAX_VERSE_LINE = 60;
/** Fewest lines of verse: two short lines are more often a name and a function, or a subhead and its text. */
const MIN_VERSE_LINES = 3;
/** Share of lines ending in a full stop above which every line of a file is a paragraph. */
const PARAGRAPH_LINE_SHARE = 0.8;

const SENTENCE_END = /[.!?…]['"’”»›)\]]*$/;

/**
 * Groups lines into blocks. A blank line always ends a block. A single line end does where it was meant: where the
 * next word would have fitted on the line, as the width of the block shows.
 */
export function splitBlocks(lines: readonly SourceLine[]): TextBlock[] {
  const groups = groupByBlankLines(lines);
  const paragraphPerLine = isParagraphPerLine(groups);
  return groups.flatMap((group) => splitGroup(group, paragraphPerLine));
}

/** The text of a block in one line. */
export function textOfBlock({ lines }: TextBlock): string {
  return lines.map(({ text }) => text).join(' ');
}

function groupByBlankLines(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let current: SourceLine[] = [];
  for (const line of [...lines, { number: 0, text: '' }]) {
    if (line.text !== '') {
      current.push(line);
    } else if (current.length > 0) {
      groups.push(current);
      current = [];
    }
  }
  return groups;
}

/** Of single line ends before more text, nearly all follow a full stop: more than chance leaves in wrapped text. */
function isParagraphPerLine(groups: readonly SourceLine[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const sentences = inner.filter(({ text }) => SENTENCE_END.test(text));
  return inner.length > 0 && sentences.length >= inner.length * PARAGRAPH_LINE_SHARE;
}

function splitGroup(group: readonly SourceLine[], paragraphPerLine: boolean): TextBlock[] {
  if (isVerse(group)) return [{ lines: group, shape: 'verse' }];
  const width = widthOf(group);
  const blocks: SourceLine[][] = [];
  for (const [index, line] of group.entries()) {
    const previous = group[index - 1];
    const joins = previous && !paragraphPerLine && isWrap(previous.text, line.text, width);
    if (joins) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.map((lines) => ({ lines, shape: 'wrapped' }));
}

/** The page's width, in characters, as far as the group shows it. An address cannot be wrapped, so it shows nothing. */
function widthOf(group: readonly SourceLine[]): number {
  return group.reduce((width, { text }) => (text.includes(' ') ? Math.max(width, text.length) : width), 0);
}

/** Whether the break between two lines is there because the next word did not fit. */
function isWrap(line: string, next: string, width: number): boolean {
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return false;
  const [word = ''] = next.split(' ', 1);
  return line.length + 1 + word.length > width - WRAP_SLACK;
}

/** Short lines, most of which end in the middle of a sentence although there was room. */
function isVerse(group: readonly SourceLine[]): boolean {
  if (group.length < MIN_VERSE_LINES) return false;
  const width = widthOf(group);
  if (width > MAX_VERSE_LINE) return false;
  const breaks = group.slice(0, -1).map(({ text }, index) => ({ text, next: group[index + 1]?.text ?? '' }));
  const wrapped = breaks.filter(({ text, next }) => isWrap(text, next, width));
  const sentences = group.filter(({ text }) => SENTENCE_END.test(text));
  return wrapped.length <= breaks.length / 2 && sentences.length < group.length / 2;
}
