/** Exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** The work was done, and problems were found. */
  problems: 1,
  /** The command was called wrongly. */
  misuse: 2,
  /** A fault of Dossier itself (EX_SOFTWARE in sysexits.h). */
  fault: 70,
} as const;
