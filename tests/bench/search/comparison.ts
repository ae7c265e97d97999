/** One figure of both engines on one corpus. */
export interface Figure {
  readonly label: string;
  readonly unit: 's' | 'MB' | 'kB' | 'ms' | '';
  readonly ours: number;
  /** Undefined where Pagefind has no such figure. */
  readonly pagefind?: number;
  /** Ours must be at most this share of Pagefind's. */
  readonly wantedRatio?: number;
  /** Ours must be at most this. */
  readonly wanted?: number;
}

/** A figure and whether it is as wanted, on one line: `reached  index time   1.2 s   2.7 s   0.44  ≤ 0.5`. */
export function figureLine({ label, unit, ours, pagefind, wantedRatio, wanted }: Figure): string {
  const ratio = pagefind === undefined ? undefined : ours / pagefind;
  const limit = wantedRatio ?? wanted;
  const value = wantedRatio === undefined ? ours : ratio;
  const isReached = limit === undefined || (value !== undefined && value <= limit);
  const mark = limit === undefined ? '       ' : isReached ? 'reached' : 'MISSED ';
  const cells = [
    label.padEnd(46),
    shown(ours, unit).padStart(12),
    (pagefind === undefined ? '' : shown(pagefind, unit)).padStart(12),
    (ratio === undefined ? '' : ratio.toFixed(3)).padStart(7),
    limit === undefined ? '' : `≤ ${limit}${wantedRatio === undefined ? ` ${unit}` : ''}`,
  ];
  return `  ${mark}  ${cells.join(' ')}`.trimEnd();
}

function shown(value: number, unit: Figure['unit']): string {
  const digits = unit === '' ? 0 : unit === 's' ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`.trimEnd();
}
