import { ByteWriter } from './byte-writer.ts';
import { groupOfDoc, withinGroup } from './doc-number.ts';
import type { Postings } from './postings.ts';

/** Occurrences that the two bits of a row's byte can say; this one means that a number follows. */
export const MORE_OCCURRENCES = 3;

const heads = /* @__PURE__ */ new ByteWriter();
const rows = /* @__PURE__ */ new ByteWriter();
const forms = /* @__PURE__ */ new ByteWriter();
const positions = /* @__PURE__ */ new ByteWriter();

/**
 * Writes a list: how many rows, then column by column, since like things next to each other deflate best.
 * @param hasForms whether occurrences have numbers of forms: not where the word has one form only
 */
export function encodePostings(to: ByteWriter, list: Postings, hasForms: boolean): void {
  to.number(list.count);
  if (list.count === 0) return;
  for (const column of [heads, rows, forms, positions]) column.clear();
  let group = 0;
  let within = 0;
  for (let row = 0; row < list.count; row++) {
    const doc = list.docs[row] ?? 0;
    const nextGroup = groupOfDoc(doc);
    const nextWithin = withinGroup(doc);
    if (nextGroup === group && row > 0) heads.number((nextWithin - within) * 2);
    else {
      heads.number((nextGroup - group) * 2 + 1);
      heads.number(nextWithin);
    }
    group = nextGroup;
    within = nextWithin;
    encodeRow(list, row, hasForms);
  }
  for (const column of [heads, rows, forms, positions]) to.append(column.view());
}

function encodeRow(list: Postings, row: number, hasForms: boolean): void {
  const start = list.starts[row] ?? 0;
  const end = list.starts[row + 1] ?? start;
  const count = end - start;
  const first = list.forms[start] ?? 0;
  let differ = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const position = list.positions[at] ?? 0;
    positions.number(position - last);
    last = position;
    if (list.forms[at] !== first) differ = 1;
  }
  const few = Math.min(count, MORE_OCCURRENCES);
  rows.byte((list.lengths[row] ?? 0) | (few << 4) | ((list.subheads[row] ?? 0) << 6) | (differ << 7));
  if (few === MORE_OCCURRENCES) rows.number(count - MORE_OCCURRENCES);
  if (!hasForms || count === 0) return;
  const written = differ ? end : start + 1;
  for (let at = start; at < written; at++) forms.number(list.forms[at] ?? 0);
}
