import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CITATION_FORMAT_NAMES, CITATION_FORMATS } from '../../../../src/core/cite/export/index.ts';
import { joinWritten } from '../../../../src/core/cite/export/join-written.ts';
import { madeWork } from '../../../dossier/citations/made-works.ts';

it.each(CITATION_FORMAT_NAMES)('works that were written one by one make the same file, in %s', (name) => {
  const { write } = CITATION_FORMATS[name];
  fc.assert(
    fc.property(fc.array(madeWork, { maxLength: 4 }), (works) => {
      const written = works.map((work) => write([work]));
      expect(joinWritten(name, written)).toBe(write(works));
    }),
  );
});
