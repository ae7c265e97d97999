import type { Analyser, Token } from '../analysis/token.ts';
import type { Range } from '../../schema/dossier.ts';
import type { QueryNote } from '../search-engine.ts';
import type { ParsedQuery, QueryField, QueryPhrase, QueryPrefix, QueryWord } from './parsed-query.ts';
import type { QuerySigns } from './query-signs.ts';
import { type QueryItem, scanQuery } from './scan-query.ts';

/**
 * Understands what a reader typed: words, `"phrases"`, `-exclusion`, `prefix*` and fields such as `bron:trouw`. Words so
 * common that they find nothing are left out, unless nothing else remains. A mistake becomes a note, and the rest still
 * searches.
 * @param analyser of the language the reader writes in: that of the dossier
 * @param signs what reads fields and stars; without it there are words alone, those between quotation marks among them
 */
export function parseQuery(query: string, analyser: Analyser, signs: QuerySigns | undefined): ParsedQuery {
  const draft = new Draft(query, analyser, signs);
  for (const item of draft.items) draft.add(item);
  return draft.finished();
}

/** Words that other search engines take for operators, when they are in capitals. */
const OPERATORS = new Set(['AND', 'OR', 'NOT', 'EN', 'OF', 'NIET']);

class Draft {
  readonly items: readonly QueryItem[];
  readonly words: QueryWord[] = [];
  readonly common: QueryWord[] = [];
  readonly phrases: QueryPhrase[] = [];
  readonly excluded: QueryPhrase[] = [];
  readonly prefixes: QueryPrefix[] = [];
  readonly fields: QueryField[] = [];
  readonly notes: QueryNote[] = [];
  readonly #query: string;
  readonly #tokens: readonly Token[];
  readonly #signs: QuerySigns | undefined;

  constructor(query: string, analyser: Analyser, signs: QuerySigns | undefined) {
    this.#query = query;
    this.#signs = signs;
    this.items = scanQuery(query);
    // All at once, so that a line in capitals is known for one and 60 000 for one number.
    this.#tokens = analyser.analyse(onlyWords(query, this.items, signs));
  }

  add(item: QueryItem): void {
    if (item.open) this.#note('open-quote', item.written, `"${item.text.trim()}"`);
    const signs = this.#signs;
    if (item.kind === 'field' && signs) this.#addField(item, signs);
    else if (item.kind === 'phrase' && signs) this.#addPhrase(item);
    else if (item.text.includes('*') && signs) this.#addPrefix(item, signs);
    else if (this.#isOperator(item)) this.#note('operator', item.text);
    else this.#addWords(item, item.minus);
  }

  finished(): ParsedQuery {
    const { phrases, excluded, prefixes, fields, notes } = this;
    const others = this.words.length + phrases.length + prefixes.length;
    const isCommon = others === 0 && this.common.length > 0 && fields.length === 0;
    if (isCommon) this.#note('only-stop-words', this.common.map(({ text }) => text).join(' '));
    if (others === 0 && this.common.length === 0 && fields.length === 0 && excluded.length > 0) {
      this.#note('only-excluded', this.#query.trim());
    }
    const words = isCommon ? this.common : this.words;
    return { words, phrases, excluded, prefixes, fields, notes };
  }

  #addWords(range: Range, excluded: boolean): void {
    for (const tokens of this.#writtenWords(range)) {
      const word = this.#piece(tokens);
      if (excluded) this.excluded.push(word);
      else if (tokens.every(({ stop }) => stop)) this.common.push(word);
      else this.words.push(word);
    }
  }

  #addPhrase(item: QueryItem): void {
    const tokens = this.#within(item.inner);
    if (tokens.length === 0) return;
    const phrase = { start: item.start, end: item.end, text: item.text.trim(), tokens };
    if (item.minus) this.excluded.push(phrase);
    else if (this.#writtenWords(item.inner).length === 1) this.words.push({ ...phrase });
    else this.phrases.push(phrase);
  }

  #addPrefix(item: QueryItem, { prefixOf }: QuerySigns): void {
    const prefix = prefixOf(item);
    if (item.minus || typeof prefix === 'string') {
      this.#note(item.minus ? 'excluded-prefix' : 'short-prefix', item.text, item.text.replaceAll('*', ''));
      this.#addWords(item, item.minus);
      return;
    }
    if (prefix.cut) this.#note('star-inside', item.text, `${prefix.piece.text}*`);
    this.prefixes.push(prefix.piece);
  }

  #addField(item: QueryItem, { isField, readField }: QuerySigns): void {
    const isKnown = isField(item.field);
    // `Rusland: hoe verder` is no field, since a blank follows.
    if (!isKnown && item.text === '') {
      this.#addWords(item, item.minus);
      return;
    }
    const read = readField(item);
    if (read.note) this.notes.push(read.note);
    if (read.field) this.fields.push(read.field);
    else if (!isKnown) this.#addWords(item, item.minus);
  }

  /** Capitals say that an operator is meant, unless the whole query is in capitals. */
  #isOperator(item: QueryItem): boolean {
    return OPERATORS.has(item.text) && this.items.length > 1 && /\p{Ll}/u.test(this.#query);
  }

  #within({ start, end }: Range): readonly Token[] {
    return this.#tokens.filter((token) => token.start >= start && token.start < end);
  }

  /** Tokens of a stretch, those of one hyphenated word together. */
  #writtenWords(range: Range): readonly (readonly Token[])[] {
    const groups: Token[][] = [];
    for (const token of this.#within(range)) {
      const joined = groups.at(-1)?.[0];
      const belongs =
        joined !== undefined && token.position < joined.position + joined.span && joined.span > 1;
      if (belongs) groups.at(-1)?.push(token);
      else groups.push([token]);
    }
    return groups;
  }

  #piece(tokens: readonly Token[]): QueryWord {
    const start = Math.min(...tokens.map((token) => token.start));
    const end = Math.max(...tokens.map((token) => token.end));
    return { start, end, text: this.#query.slice(start, end), tokens };
  }

  #note(code: string, part: string, suggestion?: string): void {
    this.notes.push({ code, part, ...(suggestion !== undefined && { suggestion }) });
  }
}

/** Stands where something is no word of the query; no word itself, and no blank, which could join numbers. */
const FILLER = '|';

/** The query with its marks and understood fields struck out, of the same length. */
function onlyWords(query: string, items: readonly QueryItem[], signs: QuerySigns | undefined): string {
  let text = query;
  const strike = (start: number, end: number): void => {
    text = text.slice(0, start) + FILLER.repeat(end - start) + text.slice(end);
  };
  for (const item of items) {
    if (item.kind === 'field' && signs?.isField(item.field) === true) strike(item.start, item.end);
    else if (item.kind === 'field') strike(item.inner.start - 1, item.inner.start);
    else if (item.minus) strike(item.start, item.start + 1);
  }
  return text;
}
