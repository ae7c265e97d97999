/** Characters search engines and link previews show of a description. */
const DESCRIPTION = 160;

/** The beginning of a text, whole words only, as a description in a page's head. */
export function excerpt(text: string, length: number = DESCRIPTION): string {
  const line = onOneLine(text, length);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The text without line ends, or of a long text as much of it as is looked at. */
function onOneLine(text: string, length: number): string {
  const part = text.slice(0, ROOMY * length);
  const line = withSingleBlanks(part);
  return line.length > length || part.length === text.length ? line : withSingleBlanks(text);
}

const MORE_THAN_A_BLANK = /[^\S ]| {2}/;

/** Most texts hold no other blanks, and to see that costs a tenth of replacing them all. */
function withSingleBlanks(text: string): string {
  return (MORE_THAN_A_BLANK.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Characters looked at for each that is shown: a text with more blanks than this is read whole. */
const ROOMY = 2;
