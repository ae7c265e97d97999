/** Letters of a part of a compound at least; shorter words are found by chance in any other. */
export const MIN_PART = 3;
