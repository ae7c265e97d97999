/** Strings that mean different things are different types; the cast happens once, where the string is made. */
declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** A file name without its ending: the identity of an article, term, claim or event, and its place in an address. */
export type Slug = Brand<'Slug'>;
/** The stable id of a passage within its article, `p-…`. */
export type PassageId = Brand<'PassageId'>;
/** A date in the Extended Date/Time Format (ISO 8601-2), levels 0 and 1. */
export type Edtf = Brand<'Edtf'>;
/** Finished HTML: escaped, sanitised, ready for a page. */
export type Html = Brand<'Html'>;
