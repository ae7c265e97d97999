/**
 * Nearly every word: letters of English, small but for the first, which may be a capital and makes no other word of it. One
 * capital alone may be an acronym's.
 */
export const PLAIN_WORD = /^[A-Za-z]?[a-z]+$/;
