/** Three digits after each mark: `60.000`, `2 000 000`, with what comes after the decimal mark. */
const GROUPED = {
  '.': /^(\d{1,3}(?:[. ]\d{3})+)(?:,(\d+))?$/,
  ',': /^(\d{1,3}(?:[, ]\d{3})+)(?:\.(\d+))?$/,
} as const;
const DECIMAL_OR_TIME = /^\d+(?:[.,:]\d+)+$/;

/**
 * A number as it is looked for: `60.000`, `60 000` and `60000` are one, `3,5` and `3.5` another, and `23:00` is `23.00`.
 * Undefined for what only begins with digits, such as `6e`.
 * @param thousands the mark between thousands in the language of the text
 */
export function readNumber(written: string, thousands: '.' | ','): string | undefined {
  if (/^\d+$/.test(written)) return written;
  const grouped = GROUPED[thousands].exec(written);
  if (grouped) {
    const whole = (grouped[1] ?? '').replace(/\D/g, '');
    return grouped[2] === undefined ? whole : `${whole}.${grouped[2]}`;
  }
  return DECIMAL_OR_TIME.test(written) ? written.replace(/[,:]/g, '.') : undefined;
}
