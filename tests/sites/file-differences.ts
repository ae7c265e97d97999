import type { Files } from './files-of.ts';

/** Characters shown on either side of the first that differs. */
const AROUND = 60;

/** What sets two folders apart, a line for each file; empty where they are the same to the byte. */
export function fileDifferences(found: Files, expected: Files): readonly string[] {
  const paths = [...new Set([...found.keys(), ...expected.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [found.get(path), expected.get(path)];
    if (a === b) return [];
    if (a === undefined) return [`${path}: is missing`];
    if (b === undefined) return [`${path}: should not be there`];
    return [`${path}: ${firstDifference(a, b)}`];
  });
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `differs at byte ${at}: ${around(a)} should be ${around(b)}`;
}
