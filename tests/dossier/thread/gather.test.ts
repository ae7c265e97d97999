import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from '../../../src/dossier/thread/gather.ts';

it('copies any bytes into one piece of memory, each where numbers can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1 }), (parts) => {
      const gathered = gather(parts);
      expect(gathered.map((part) => [...part])).toEqual(parts.map((part) => [...part]));
      expect(new Set(gathered.map(({ buffer }) => buffer)).size).toBe(1);
      for (const { byteOffset } of gathered) expect(byteOffset % Float64Array.BYTES_PER_ELEMENT).toBe(0);
    }),
  );
});
