/**
 * Countries and what belongs to them, a line each, with what their names begin with written once: `Alban|ië: ees ese` are
 * Albanië, Albanees and Albanese. → Country → its words, separated by blanks.
 */
export function readDemonyms(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [beginning = '', end = '', ...others] = line.split(/\||: | /);
        return [beginning + end, others.map((other) => beginning + other).join(' ')];
      }),
  );
}
