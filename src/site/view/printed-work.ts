import type { Reference } from '../../core/schema/reference.ts';
import { onceFor } from './once-for.ts';

/** A work as a style prints it: the address of an archived copy is shown beside the address, not as an archive's shelf mark. */
export const printedWork = onceFor((work: Reference): Reference => {
  const { archive_location: location, ...rest } = work;
  return typeof location === 'string' && /^https?:\/\//.test(location) ? rest : work;
});
