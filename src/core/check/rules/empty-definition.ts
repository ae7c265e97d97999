import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A term says who or what it is. */
export const emptyDefinition: CheckRule = {
  code: 'empty-definition',
  check: ({ dossier }) =>
    dossier.terms
      .filter(({ preview }) => preview.trim() === '')
      .map(({ file, term }) =>
        problem('empty-definition', { file }, `"${term}" has no paragraph that defines it`),
      ),
};
