/**
 * Marks before what a key has that the key before it has not. A mark says how many code units they share, from none on, and ends
 * the text before it: no text in UTF-8 has such a byte.
 */
export const FIRST_MARK = 0xf5;

/** Behind this mark stands a number: they share more code units than marks can say. */
export const LAST_MARK = 0xff;
