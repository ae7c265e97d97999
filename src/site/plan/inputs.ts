/**
 * What a file of a site is made from, each thing by a name and a print of it: equal prints always give equal bytes. Names
 * are for people who ask why a file was written; a file's inputs always have the same names.
 */
export type Inputs = Readonly<Record<string, string>>;
