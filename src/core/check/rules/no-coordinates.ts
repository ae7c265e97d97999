import { problem } from '../../problem.ts';
import type { CheckRule } from '../check-rule.ts';

/** A place can be found on a map. */
export const noCoordinates: CheckRule = {
  code: 'no-coordinates',
  check: ({ dossier }) =>
    dossier.terms
      .filter(({ type, coordinates }) => type === 'place' && coordinates === undefined)
      .map(({ file, term }) => problem('no-coordinates', { file }, `"${term}" has no coordinates`)),
};
