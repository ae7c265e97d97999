import { foldAccents } from '../analysis/fold-accents.ts';
import type { Analyser, Token } from '../analysis/token.ts';
import { ByteWriter } from '../index-format/byte-writer.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import { type NameEntry, writeNameEntries } from '../index-format/name-entry.ts';
import { nameWords } from '../index-format/name-words.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { NameStart } from '../index-format/word-head.ts';
import type { SearchTerm } from '../record.ts';
import type { TableLines } from './table-lines.ts';

/** Letters of a definition that a suggestion shows: one line. */
const LINE = 110;

export interface NamesOfTerms {
  /** Names by the key of their first word. */
  readonly starts: ReadonlyMap<string, readonly NameStart[]>;
  /** Forms that are a name by themselves. */
  readonly forms: ReadonlySet<string>;
}

/** The names of a glossary by their words, in every language of the dossier. */
export function namesOfTerms(terms: readonly SearchTerm[], analysers: readonly Analyser[]): NamesOfTerms {
  const starts = new Map<string, Map<string, NameStart>>();
  const forms = new Set<string>();
  for (const { slug, names } of terms) {
    for (const name of names) {
      for (const analyser of analysers) {
        for (const words of waysToWrite(analyser.analyse(name))) {
          const [first, ...rest] = words.map(keyOfToken);
          if (first === undefined) continue;
          if (rest.length === 0) forms.add(words[0]?.form ?? '');
          const known = starts.get(first) ?? new Map<string, NameStart>();
          known.set([slug, ...rest].join('\0'), { rest, term: slug });
          starts.set(first, known);
        }
      }
    }
  }
  const sorted = [...starts].map(([key, known]) => {
    const names = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
    return [key, names] as const;
  });
  return { starts: new Map(sorted), forms };
}

/** Word by word; and as one word, where hyphens make it one: `staakthetvuren`. */
function waysToWrite(tokens: readonly Token[]): (readonly Token[])[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  const isOne = first !== undefined && first.span > 1 && first.span === (last?.position ?? 0) + 1;
  return [nameWords(tokens), ...(isOne ? [[first]] : [])];
}

/** Writes the lines by which terms are suggested. */
export function writeNameLines(terms: readonly SearchTerm[], to: TableLines): void {
  const byName = new Map<string, Map<string, NameEntry>>();
  for (const named of terms) {
    const { slug, term, type, line, mentions } = named;
    const entry = { slug, term, type, line: shortened(line), mentions };
    for (const name of shownNames(named, Infinity)) {
      const key = foldAccents(name.toLowerCase());
      byName.set(key, (byName.get(key) ?? new Map<string, NameEntry>()).set(slug, entry));
    }
  }
  const bytes = new ByteWriter();
  for (const [name, entries] of byName) {
    const sorted = [...entries.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
    bytes.clear();
    writeNameEntries(bytes, sorted);
    to.push(tableKey('name', name), bytes);
  }
}

/** Names of a term that an expansion lists: a line of them. */
const NAMES_SHOWN = 7;

/** The names to show, one for each way of folding them. */
export function shownNames({ names, shown }: SearchTerm, most = NAMES_SHOWN): readonly string[] {
  const byFold = new Map(
    names
      .slice(0, shown)
      .toReversed()
      .map((name) => [foldAccents(name.toLowerCase()), name]),
  );
  return [...byFold.values()].reverse().slice(0, most);
}

function shortened(line: string): string {
  return line.length <= LINE ? line : `${line.slice(0, LINE).replace(/\s+\S*$/, '')} …`;
}
