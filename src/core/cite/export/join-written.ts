import type { CitationFormatName } from './index.ts';

/** Line ends between which a format in brackets has its works. */
const [OPEN, CLOSE] = ['[\n', '\n]\n'];

/** How each format puts several works in one file. */
const JOIN: Readonly<Record<CitationFormatName, (written: readonly string[]) => string>> = {
  csl: (written) => {
    const inside = written.map((one) => one.slice(OPEN.length, -CLOSE.length));
    return inside.length === 0 ? '[]\n' : OPEN + inside.join(',\n') + CLOSE;
  },
  bibtex: (written) => written.join('\n'),
  biblatex: (written) => written.join('\n'),
  ris: (written) => written.join('\r\n'),
};

/**
 * The file of several works, of the files of each of them: for works that stand in hundreds of files. It says what `write`
 * says of them all.
 */
export function joinWritten(format: CitationFormatName, written: readonly string[]): string {
  return JOIN[format](written);
}
