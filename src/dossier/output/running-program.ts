import { programPrint } from './program-print.ts';

const prints = new Map<string, string>();

/** The print of the program that runs, of a folder. Made once: a process runs what it was started from, whatever is changed meanwhile. */
export function runningProgram(root: string): string {
  const print = prints.get(root) ?? programPrint(root);
  prints.set(root, print);
  return print;
}
