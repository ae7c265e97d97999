/**
 * A segment is `MARK`, the length of its index (4 bytes, little-endian), the index (JSON: `[[key, bytes], …]`, and blanks),
 * the values one after the other, and the CRC-32 of all that (4 bytes, little-endian). That tells whether it is whole: what
 * befalls a file is chance, and a SHA-256 takes three times as long.
 */
export const MARK = Buffer.from('dossier-pack-2\n');

/** The values begin at a multiple of it, so that numbers in values whose lengths are multiples can be read where they lie. */
export const ALIGNMENT = 8;

/** Bytes of a length. */
export const LENGTH_BYTES = 4;

/** Bytes of a CRC-32. */
export const SUM_BYTES = 4;

/** What the name of a segment ends in while it is written. */
export const UNFINISHED = '.tmp';
