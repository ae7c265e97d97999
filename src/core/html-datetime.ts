import type { Edtf } from './schema/brands.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** The value of `<time datetime>` for an EDTF date, or undefined where HTML has no form for it (intervals, doubt). */
export function htmlDatetime(edtf: Edtf): string | undefined {
  return DATE.test(edtf) || MOMENT.test(edtf) ? edtf : undefined;
}
