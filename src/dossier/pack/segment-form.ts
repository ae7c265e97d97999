/**
 * A segment is `MARK`, the length of its index (4 bytes, little-endian), the index (JSON: `[[key, bytes], …]`), the values
 * one after the other, and the SHA-256 of all that.
 */
export const MARK = Buffer.from('dossier-pack-1\n');

/** Bytes of a length. */
export const LENGTH_BYTES = 4;

/** Bytes of a SHA-256. */
export const HASH_BYTES = 32;

/** What the name of a segment ends in while it is written. */
export const UNFINISHED = '.tmp';
