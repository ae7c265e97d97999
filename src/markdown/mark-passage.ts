import type { Body } from '../core/schema/dossier.ts';
import { parseBody } from './parse-body.ts';

/** What to write around words of a passage; `start` and `end` are a range of the passage's text. */
export interface PassageMark {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** Slug that the words shall lead to; none: the words shall be no link. */
  readonly target: string | undefined;
}

/**
 * Writes `[[target|words]]` or `[[!words]]` at a place of a Markdown body. The words are looked for in the source, and
 * the place is the right one only if the body that results says the very same and has the mark at the very range.
 * @returns the new body, or undefined where the words cannot be marked so
 */
export function markPassage(markdown: string, mark: PassageMark): string | undefined {
  const before = read(markdown);
  const passage = before.passages.find(({ id }) => id === mark.passage);
  const words = passage?.text.slice(mark.start, mark.end) ?? '';
  if (words === '' || /[[\]|]/.test(words)) return undefined;
  const marked = mark.target === undefined ? `[[!${words}]]` : `[[${mark.target}|${words}]]`;
  for (let at = markdown.indexOf(words); at !== -1; at = markdown.indexOf(words, at + 1)) {
    const changed = markdown.slice(0, at) + marked + markdown.slice(at + words.length);
    const after = read(changed);
    if (saysTheSame(before, after) && isMarked(after, mark)) return changed;
  }
  return undefined;
}

function read(markdown: string): Body {
  return parseBody(markdown, { file: 'body.md', firstLine: 1 });
}

function saysTheSame(before: Body, after: Body): boolean {
  return (
    before.passages.length === after.passages.length &&
    before.passages.every(({ id, text }, index) => {
      const other = after.passages[index];
      return other?.id === id && other.text === text;
    })
  );
}

function isMarked({ passages, explicitLinks }: Body, { passage, start, end, target }: PassageMark): boolean {
  const ranges =
    target === undefined
      ? (passages.find(({ id }) => id === passage)?.opaque ?? [])
      : explicitLinks
          .filter((link) => link.passage === passage && link.target === target)
          .map(({ range }) => range);
  return ranges.some((range) => range.start === start && range.end === end);
}
