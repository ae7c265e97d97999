import type { WorkDate } from './work-date.ts';

/** A date as EDTF has it, which is what BibLaTeX reads: `2016-12`, `2016-12-29~`, `2016-12-29/2016-12-31`. */
export function isoDate({ ends, circa }: Pick<WorkDate, 'ends' | 'circa'>): string {
  const mark = circa ? '~' : '';
  return ends.map((end) => end.map((part, index) => padded(part, index)).join('-') + mark).join('/');
}

function padded(part: number, index: number): string {
  return String(part).padStart(index === 0 ? 4 : 2, '0');
}
