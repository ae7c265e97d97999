import { decodeString } from 'micromark-util-decode-string';
import { RELATIONS } from '../core/schema/dossier.ts';
import type { NoLink, WikiLink } from './wiki-link.ts';

/** In a table cell the bar must be escaped, so `\|` parts target and text as `|` does. */
const BAR = /\\?\|/;

/** A slug has no colon, so the word before one can only be a relation. */
const RELATION = new RegExp(`^(?:${RELATIONS.join('|')}): ?`);

/** Reads what stands between the brackets of `[[…]]`. */
export function readWikiLink(source: string): WikiLink | NoLink | { type: 'text'; value: string } {
  if (/^![^]*\S/.test(source)) return { type: 'noLink', value: decodeString(source.slice(1)) };
  const bar = BAR.exec(source);
  const written = decodeString(bar ? source.slice(0, bar.index) : source)
    .replace(/\s+/g, ' ')
    .trim();
  const [prefix = ''] = RELATION.exec(written) ?? [];
  const relation = RELATIONS.find((name) => prefix.startsWith(name));
  const address = written.slice(prefix.length);
  const text = bar ? decodeString(source.slice(bar.index + bar[0].length)) : '';
  const [, target = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
  // `[[|x]]` and `[[ ]]` name nothing: they are the text they look like.
  if (target === '' && !fragment) return { type: 'text', value: decodeString(`[[${source}]]`) };
  const bare = text.trim() === '';
  return {
    type: 'wikiLink',
    value: bare ? address : text,
    target,
    fragment: fragment === '' ? undefined : fragment,
    relation,
    bare,
  };
}
