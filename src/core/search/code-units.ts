/**
 * The UTF-16 code units of a text and a 0 behind them, in memory that is used again: they hold until the next text is asked
 * for. Each is asked of the text once, which an engine takes several times as long for as to look at a number.
 */
export class CodeUnits {
  #units = new Uint16Array(FEWEST);

  of(text: string): Uint16Array {
    const { length } = text;
    if (length >= this.#units.length) this.#units = new Uint16Array(length * 2);
    const units = this.#units;
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    units[length] = 0;
    return units;
  }
}

/** Room at first: most words and many a paragraph. */
const FEWEST = 1024;
