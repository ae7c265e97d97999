import { LANGUAGES } from '../language/index.ts';
import type { Ending } from '../language/rules.ts';
import { MARKED } from './beginnings.ts';
import { MIN_OTHER_LETTERS, MIN_SOLID_LETTERS } from './matcher.ts';
import { roomier } from './roomier.ts';
import type { Scan } from './scan-passage.ts';
import { withoutMarks } from './spelling-variants.ts';
import type { TermName } from './term-names.ts';
import { hashOf, type Vocabulary } from './vocabulary.ts';

/** The number of no word. */
const NONE = -1;

/** Words there is room for at first. */
const FIRST_WORDS = 1 << 10;

/** Stands before the letters that begin a longer word, so that they are no word themselves. */
const BEGINNING = '^';

/**
 * Gathers the words by which names are found in articles. `namedBy` says the same of a name, so that a name can only be
 * found in an article, or stand in the way of another there, if the two have a hash in common.
 */
export class LookupWords {
  private readonly vocabulary: Vocabulary;
  /** Of a word, by number: the number of that without marks, and of its beginning; NONE, or 0 where it is not known. */
  private bare = new Int32Array(FIRST_WORDS);
  private beginnings = new Int32Array(FIRST_WORDS);
  /** By number, the last article in which a word was seen; 0 is none. */
  private seen = new Int32Array(FIRST_WORDS);
  private article = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    // The number 0 means that nothing is known.
    vocabulary.idOf('');
  }

  /** Those of an article, each once, as hashes. */
  of(scans: readonly Scan[]): Uint32Array {
    this.article++;
    const found: number[] = [];
    for (const { ids } of scans) this.addNew(ids, found);
    const others: number[] = [];
    for (const id of found) {
      const [bare, beginning] = [this.bareOf(id), this.beginningOf(id)];
      if (bare !== NONE) others.push(bare);
      if (beginning !== NONE) others.push(beginning);
    }
    this.addNew(others, found);
    const { hashes } = this.vocabulary;
    const words = new Uint32Array(found.length);
    for (let at = 0; at < found.length; at++) words[at] = hashes[found[at] ?? 0] ?? 0;
    return words;
  }

  /** Adds what was not seen yet in this article. */
  private addNew(ids: Iterable<number>, found: number[]): void {
    this.makeRoom();
    const { seen, article } = this;
    for (const id of ids) {
      if (seen[id] === article) continue;
      seen[id] = article;
      found.push(id);
    }
  }

  private makeRoom(): void {
    const count = this.vocabulary.words.length;
    if (count <= this.seen.length) return;
    this.seen = roomier(this.seen, Int32Array, count);
    this.bare = roomier(this.bare, Int32Array, count);
    this.beginnings = roomier(this.beginnings, Int32Array, count);
  }

  private bareOf(id: number): number {
    const known = this.bare[id] ?? 0;
    if (known !== 0) return known;
    const word = this.vocabulary.words[id] ?? '';
    return (this.bare[id] = MARKED.test(word) ? this.vocabulary.idOf(withoutMarks(word)) : NONE);
  }

  private beginningOf(id: number): number {
    const known = this.beginnings[id] ?? 0;
    if (known !== 0) return known;
    const word = this.vocabulary.words[id] ?? '';
    const isLong = word.length >= MIN_SOLID_LETTERS + MIN_OTHER_LETTERS;
    return (this.beginnings[id] = isLong ? this.vocabulary.idOf(beginningOf(word)) : NONE);
  }
}

/** The words by which a name is found, or stands in the way of one of the same letters, as hashes. */
export function namedBy(names: readonly TermName[]): Set<number> {
  const words = new Set<string>();
  for (const { path, term } of names) {
    const [first = ''] = path;
    words.add(first);
    if (path.length > 1) continue;
    if (term.compounds === 'solid' && first.length >= MIN_SOLID_LETTERS) words.add(beginningOf(first));
  }
  const alone = new Set(names.flatMap(({ path }) => (path.length === 1 ? path : [])));
  for (const word of alone) for (const form of formsOf(word)) words.add(form);
  return new Set([...words].map((word) => hashOf(word) >>> 0));
}

function beginningOf(word: string): string {
  return BEGINNING + word.slice(0, MIN_SOLID_LETTERS);
}

/** Endings of all languages, by what they take away. */
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = Map.groupBy(
  LANGUAGES.flatMap(({ endings }) => endings),
  ({ replaces }) => replaces,
);

const LONGEST_REPLACED = Math.max(...[...ENDINGS.keys()].map((replaces) => replaces.length));

/** A word with each ending it may take in any language. */
function formsOf(word: string): string[] {
  const forms: string[] = [];
  for (let length = 0; length <= Math.min(LONGEST_REPLACED, word.length); length++) {
    const kept = word.length - length;
    for (const { ending, after } of ENDINGS.get(word.slice(kept)) ?? [])
      if (after.test(word)) forms.push(word.slice(0, kept) + ending);
  }
  return forms;
}
