/** Multipliers of the two halves: FNV's prime of 32 bits, and one of MurmurHash3's. */
const [PRIME, OTHER_PRIME] = [16777619, 0x5bd1e995];

/** Bits of the second half that a number has room for beside the 32 of the first. */
const SHARE_OF_OTHER = 21;

/** Digits in which a half is written: 32 bits in base 36. */
const DIGITS = 7;

/** What prints are written in, 6 bits each: the letters of base64url. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_A_LETTER = 6;

/** Letters of a print for either half: its highest 30 bits, which all that was added has a part in. */
const LETTERS_A_HALF = 5;

/**
 * A print of 64 bits that is added to piece by piece, for what there are hundreds of thousands of: `printOf` would take a
 * third of the time of all annotation. It tells one list of mentions from what it was before, which needs no more.
 * Method: two FNV-1a hashes (Fowler, Noll, Vo) with different multipliers.
 */
export class QuickPrint {
  private one = 0x811c9dc5 | 0;
  private other = 0x9747b28c | 0;

  /** The number of a text: what is added to thousands of prints is read letter by letter once. */
  static numberOf(text: string): number {
    const print = new QuickPrint();
    print.addText(text);
    return print.toNumber();
  }

  /** The print of a text, as {@link toPrint} writes it: of a short one in a tenth of the time of `printOf`. */
  static printOf(text: string): string {
    const print = new QuickPrint();
    print.addText(text);
    return print.toPrint();
  }

  /** Adds a whole number of 32 bits. */
  addNumber(number: number): void {
    this.one = Math.imul(this.one ^ number, PRIME);
    this.other = Math.imul(this.other ^ number ^ (this.one >>> 15), OTHER_PRIME);
  }

  /** Adds a text, and how long it is, so that two texts are not taken for one. */
  addText(text: string): void {
    this.addNumber(text.length);
    for (let index = 0; index < text.length; index++) this.addNumber(text.charCodeAt(index));
  }

  /** Adds what {@link toNumber} gave. */
  addPrint(print: number): void {
    this.addNumber(print);
    this.addNumber(print / 2 ** SHARE_OF_OTHER);
  }

  /** As a whole number of 53 bits, where there are too many to be held as texts. */
  toNumber(): number {
    return (this.one >>> 0) * 2 ** SHARE_OF_OTHER + (this.other >>> (32 - SHARE_OF_OTHER));
  }

  toString(): string {
    return digitsOf(this.one) + digitsOf(this.other);
  }

  /** As `printOf` writes prints: ten letters, of which a key has the first eight: 48 bits. */
  toPrint(): string {
    return lettersOf(this.one) + lettersOf(this.other);
  }
}

function digitsOf(half: number): string {
  return (half >>> 0).toString(36).padStart(DIGITS, '0');
}

function lettersOf(half: number): string {
  let letters = '';
  for (let place = 1; place <= LETTERS_A_HALF; place++)
    letters += LETTERS.charAt((half >>> (32 - place * BITS_A_LETTER)) & 0b111111);
  return letters;
}
