/** Ends a text whose length is not given: no text in UTF-8 has such a byte. */
export const END_OF_TEXT = 0xff;
