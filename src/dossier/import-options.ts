/** How originals are imported. */
export interface ImportOptions {
  readonly contentDir: string;
  /** Overwrite articles that were edited, and originals that changed. */
  readonly force: boolean;
  /** IANA name of the zone in which originals without a zone give their times. */
  readonly timezone: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly rights?: string;
  /** Called after every file. */
  readonly onFile?: (done: number, total: number) => void;
}
