/** The basis of files that rest on nothing. */
export const NO_BASIS = 0;

/** A file of a site as a build left it. */
export interface ManifestFile {
  /** Print of all that it was made from. */
  readonly key: string;
  /** The basis that the key rests on, as `SiteFile` has it; `NO_BASIS` where it has none. */
  readonly basis: number;
  /** Bytes, and the moment it was written (milliseconds since 1970): somebody may have touched it since. */
  readonly size: number;
  readonly time: number;
}
