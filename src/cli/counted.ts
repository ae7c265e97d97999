/** `1 article`, `12 articles`: a number of things whose name has a plain plural. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
