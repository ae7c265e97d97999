import type { ByteWriter } from '../index-format/byte-writer.ts';
import type { ShardWriter } from '../index-format/shard-writer.ts';
import { NumberList } from '../number-list.ts';
import { sortedOrder } from './sorted-order.ts';

/** Lines of a table as they are made: bodies lie in a few large blocks, since an array for each would take ten times the room. */
export class TableLines {
  #keys: string[] = [];
  readonly #places = new NumberList();
  readonly #sizes = new NumberList();
  readonly #blocks: Uint8Array[] = [];
  /** Block that is being filled, and how much of it is. */
  #block = -1;
  #used = 0;

  get count(): number {
    return this.#keys.length;
  }

  /** The body is copied. */
  push(key: string, body: ByteWriter): void {
    const { length } = body;
    while (this.#used + length > (this.#blocks[this.#block]?.length ?? 0)) this.#nextBlock(length);
    body.copyTo(this.#blocks[this.#block] ?? NOTHING, this.#used);
    this.#keys.push(key);
    this.#places.push(this.#block * BLOCK + this.#used);
    this.#sizes.push(length);
    this.#used += length;
  }

  /** Forgets all lines, to take others in the same memory. */
  clear(): void {
    this.#keys = [];
    this.#places.clear();
    this.#sizes.clear();
    this.#block = -1;
    this.#used = 0;
  }

  #nextBlock(needed: number): void {
    this.#block++;
    this.#used = 0;
    if (this.#block < this.#blocks.length) return;
    this.#blocks.push(new Uint8Array(Math.max(Math.min(BLOCK, FIRST_BLOCK * 2 ** this.#block), needed)));
  }

  /** In order of their keys; bodies are not copied. */
  sorted(): SortedLines {
    const keys = this.#keys;
    const order = sortedOrder(keys);
    const blockOf = (place: number): Uint8Array => this.#blocks[Math.floor(place / BLOCK)] ?? NOTHING;
    return {
      count: keys.length,
      key: (line) => keys[order[line] ?? 0] ?? '',
      size: (line) => this.#sizes.at(order[line] ?? 0),
      body: (line) => {
        const at = order[line] ?? 0;
        const place = this.#places.at(at);
        return blockOf(place).subarray(place % BLOCK, (place % BLOCK) + this.#sizes.at(at));
      },
      addTo: (shard, line) => {
        const at = order[line] ?? 0;
        const place = this.#places.at(at);
        const start = place % BLOCK;
        shard.add(keys[at] ?? '', blockOf(place), start, start + this.#sizes.at(at));
      },
    };
  }
}

/** Lines in order of their keys, by their places. */
export interface SortedLines {
  readonly count: number;
  readonly key: (line: number) => string;
  /** Bytes of the body. */
  readonly size: (line: number) => number;
  readonly body: (line: number) => Uint8Array;
  /** Writes a line to a shard. */
  readonly addTo: (shard: ShardWriter, line: number) => void;
}

const NOTHING = new Uint8Array();

/** Bytes of a block at most, 1 MB; what is larger has one of its own. */
const BLOCK = 2 ** 20;

/** Bytes of the first; each further one is twice as large. */
const FIRST_BLOCK = 2 ** 14;
