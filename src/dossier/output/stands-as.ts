import { statSync } from 'node:fs';

/** By what is known whether somebody touched a file: its bytes, and the moment it was written (milliseconds since 1970). */
export interface Stamp {
  readonly size: number;
  readonly time: number;
}

/** Whether a file has the size and time that a build left it with. */
export function standsAs(path: string, { size, time }: Stamp): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === time;
}
