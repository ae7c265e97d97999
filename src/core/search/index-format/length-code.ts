import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** Length classes, those that most passages of news have first. */
const USUAL = [7, 6, 5, 8, 4, 1, 9, 0, 3, 2, 10, 11, 12, 13, 14, 15] as const;

/**
 * The code of the length classes of a list: their rank in an order in which each that is met moves one place to the front,
 * so that what is usual in a dossier soon costs a bit or two.
 */
export class LengthCode {
  readonly #order: number[] = [...USUAL];

  write(to: BitWriter, length: number): void {
    const rank = this.#order.indexOf(length);
    to.rice(rank, 0);
    this.#moveUp(rank);
  }

  read(from: BitReader): number {
    const rank = from.rice(0);
    const length = this.#order[rank];
    if (length === undefined) throw new RangeError('The bits make no sense.');
    this.#moveUp(rank);
    return length;
  }

  #moveUp(rank: number): void {
    const order = this.#order;
    if (rank > 0) order.splice(rank - 1, 0, ...order.splice(rank, 1));
  }
}
