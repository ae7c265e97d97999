import { problem, type Problem } from '../../problem.ts';
import { placeIn, type Term } from '../../schema/dossier.ts';
import { edtfRange } from '../../schema/edtf.ts';
import type { CheckRule } from '../check-rule.ts';

/** A name or a role begins before it ends. */
export const periodReversed: CheckRule = {
  code: 'period-reversed',
  check: ({ dossier }) =>
    dossier.terms.flatMap((term) => [
      ...term.aliases.flatMap((alias, index) => reversed(term, ['aliases', index], alias.text, alias)),
      ...term.roles.flatMap((role, index) => reversed(term, ['roles', index], role.role, role)),
    ]),
};

function reversed(
  term: Term,
  field: readonly PropertyKey[],
  name: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Problem[] {
  if (from === undefined || to === undefined) return [];
  const [start, end] = [edtfRange(from), edtfRange(to)];
  if (!start || !end || start.min <= end.max) return [];
  return [problem('period-reversed', placeIn(term, field), `"${name}" is from ${from} to ${to}`)];
}
