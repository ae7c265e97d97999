/** Characters search engines and link previews show of a description. */
const DESCRIPTION = 160;

/** The beginning of a text, whole words only, as a description in a page's head. */
export function excerpt(text: string, length: number = DESCRIPTION): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
