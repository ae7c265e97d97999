import type { Passage } from '../core/search/ranked-passages.ts';
import type { Terminal } from './terminal.ts';

/** Characters of a passage that are shown around its first match: three lines of a terminal. */
const BEFORE = 70;
const SHOWN = 240;

/** A passage, term, claim or event as lines for a terminal: what it belongs to, date, outlet and ¶, and the words around the match. */
export function searchResultText(passage: Passage, { paint }: Terminal): string {
  const { title, date, outlet, n, article, kind } = passage;
  const day = date?.slice(0, 'yyyy-mm-dd'.length);
  const what = kind === 'passage' ? undefined : kind;
  const facts = [what, day, outlet, n === null ? undefined : `¶ ${n}`].filter((fact) => fact !== undefined);
  return `${paint('bold', title)}  ${facts.join(' · ')}  ${paint('dim', article)}\n    ${excerpt(passage, paint)}`;
}

function excerpt({ text, matches }: Passage, paint: Terminal['paint']): string {
  const { start, end } = windowOf(text, matches[0]?.start ?? 0);
  let shown = start > 0 ? '… ' : '';
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    shown += text.slice(at, match.start) + paint('yellow', text.slice(match.start, match.end));
    at = match.end;
  }
  return (shown + text.slice(at, end) + (end < text.length ? ' …' : '')).replace(/\s+/g, ' ');
}

/** Whole words only. */
function windowOf(text: string, match: number): { readonly start: number; readonly end: number } {
  const wanted = Math.max(0, Math.min(match - BEFORE, text.length - SHOWN));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = start + SHOWN;
  const end = last >= text.length ? text.length : Math.max(text.lastIndexOf(' ', last), match);
  return { start, end };
}
