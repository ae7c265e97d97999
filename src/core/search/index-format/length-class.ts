/**
 * Words of a record in four bits: ranking needs to tell a line from a paragraph, not 41 words from 42, and a class a
 * posting is cheaper than a file with every record's length.
 */
const LENGTHS = [2, 6, 10, 14, 20, 28, 40, 56, 80, 112, 160, 224, 320, 448, 640, 900] as const;

/** The class with the nearest length. */
export function lengthClass(words: number): number {
  let best = 0;
  for (let index = 1; index < LENGTHS.length; index++)
    if (Math.abs(lengthOfClass(index) - words) < Math.abs(lengthOfClass(best) - words)) best = index;
  return best;
}

/** Words that a class stands for. */
export function lengthOfClass(index: number): number {
  return LENGTHS[index] ?? 0;
}

/** One more than the most words of a text of a class; only the last class has longer ones. */
export function endOfClass(index: number): number {
  const own = lengthOfClass(index);
  return Math.ceil((own + (LENGTHS[index + 1] ?? 2 * own)) / 2) + 1;
}
