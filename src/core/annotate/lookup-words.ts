import { MARKED } from './beginnings.ts';
import { roomier } from './roomier.ts';
import type { Scan } from './scan-passage.ts';
import { MIN_OTHER_LETTERS, MIN_SOLID_LETTERS, solidBeginning } from './solid-beginning.ts';
import { withoutMarks } from './spelling-variants.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The number of no word. */
const NONE = -1;

/** Words there is room for at first. */
const FIRST_WORDS = 1 << 10;

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
    this.makeRoom();
    for (const { ids } of scans) for (const id of ids) this.addNew(id, found);
    const others: number[] = [];
    for (const id of found) {
      const [bare, beginning] = [this.bareOf(id), this.beginningOf(id)];
      if (bare !== NONE) others.push(bare);
      if (beginning !== NONE) others.push(beginning);
    }
    this.makeRoom();
    for (const id of others) this.addNew(id, found);
    const { hashes } = this.vocabulary;
    const words = new Uint32Array(found.length);
    for (let at = 0; at < found.length; at++) words[at] = hashes[found[at] ?? 0] ?? 0;
    return words;
  }

  /** Adds a word that was not seen yet in this article. */
  private addNew(id: number, found: number[]): void {
    if (this.seen[id] === this.article) return;
    this.seen[id] = this.article;
    found.push(id);
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
    return (this.beginnings[id] = isLong ? this.vocabulary.idOf(solidBeginning(word)) : NONE);
  }
}
