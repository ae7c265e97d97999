import { problem } from '../../problem.ts';
import { placeIn } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** What a term is the same as elsewhere, no other term is. */
export const sameAsShared: CheckRule = {
  code: 'same-as-shared',
  check: ({ dossier }) => {
    const firstWith = new Map<string, string>();
    return dossier.terms.flatMap((term) =>
      term.sameAs.flatMap((url, index) => {
        const first = firstWith.get(url) ?? term.slug;
        firstWith.set(url, first);
        if (first === term.slug) return [];
        return problem('same-as-shared', placeIn(term, ['sameAs', index]), `${url} is also what ${first} is`);
      }),
    );
  },
};
