import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Of } from '../../../../src/dossier/output/writer/utf8-of.ts';

it('gives the very bytes that Node writes of a string, half a pair of surrogates among them', () => {
  const units = fc.constantFrom('a', 'é', '“', '€', '𝄞', '\ud834', '\udd1e', '\0', '\uFEFF');
  fc.assert(
    fc.property(
      fc.array(units).map((all) => all.join('')),
      (text) => {
        expect([...utf8Of(Buffer.from(text, 'utf16le'))]).toEqual([...Buffer.from(text)]);
      },
    ),
  );
});
