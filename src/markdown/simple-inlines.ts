import { readCitation } from './read-citation.ts';
import { readWikiLink } from './read-wiki-link.ts';
import type { NoLink, WikiLink } from './wiki-link.ts';

/** A piece of a text; `at` is its offset in the Markdown that was read, in UTF-16 code units. */
export type SimpleInline =
  | { readonly type: 'text'; value: string }
  | { readonly type: 'citation'; readonly value: string; readonly at: number }
  | (WikiLink & { readonly at: number })
  | NoLink;

/** All that may mean something inside a line: an escape, `[[…]]`, `[…]`, a character that may begin or end something. */
const TOKEN = /\\([!-/:-@[-`{-~])|\[\[([^[\]]+)\]\]|(\[[^[\]]*@[^[\]]*\])|[\\`*_[<&~!]/g;

/** Where such a character, read with the one before and those behind it, is nothing but itself. */
const LITERAL =
  /^(?:[^]\[|[^]!(?!\[)|[^]&(?!#?[A-Za-z0-9]{1,31};)|[^~]~(?!~)|[A-Za-z0-9]_(?=[A-Za-z0-9])|[^]<(?= )| \*(?= ))/;

/** As many characters as LITERAL looks at: the one before, and a reference with its `&#` and `;`. */
const LITERAL_LENGTH = 36;

/**
 * What a text holds, where that is words, escapes, `[[…]]` and `[@…]` alone; undefined where it might be anything else,
 * which is then the parser's to say. No two pieces of text stand beside each other.
 * @param text of a paragraph or a subhead, without control characters, in a body that defines neither links nor notes
 */
export function simpleInlines(text: string): SimpleInline[] | undefined {
  // A bracket with an address behind it is a link; without one it is only a bracket.
  if (text.includes('](')) return undefined;
  const inlines: SimpleInline[] = [];
  let words = '';
  let read = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, escaped] = match;
    words += text.slice(read, match.index);
    read = match.index + token.length;
    const inline = escaped === undefined ? bracketed(match) : undefined;
    if (inline) {
      if (words !== '') inlines.push({ type: 'text', value: words });
      inlines.push(inline);
      words = '';
    } else if (escaped !== undefined) words += escaped;
    else if (isLiteral(text, match)) words += token;
    else return undefined;
  }
  words += text.slice(read);
  if (words !== '') inlines.push({ type: 'text', value: words });
  return inlines;
}

function bracketed({ index: at, 2: wiki, 3: other }: RegExpExecArray): SimpleInline | undefined {
  if (wiki !== undefined) {
    const node = readWikiLink(wiki);
    if (node.type === 'wikiLink') return { ...node, at };
    return node.type === 'noLink' ? node : undefined;
  }
  const isCitation = other !== undefined && readCitation(other.slice(1, -1)) !== undefined;
  return isCitation ? { type: 'citation', value: other, at } : undefined;
}

function isLiteral(text: string, { index, 0: token }: RegExpExecArray): boolean {
  if (token.length > 1) return false;
  const before = index === 0 ? '\n' : text.charAt(index - 1);
  return LITERAL.test(before + text.slice(index, index + LITERAL_LENGTH));
}
