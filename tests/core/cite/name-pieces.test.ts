import { describe, expect, it } from 'vitest';
import { namePieces } from '../../../src/core/cite/shape/name-pieces.ts';

describe('namePieces', () => {
  it.each([
    ['given', 'Anna', ['Anna']],
    ['given', 'J.P.', ['J.', 'P.']],
    ['given', 'J.-P.', ['J.', '-', 'P.']],
    ['given', 'Kees Jan', ['Kees', ' ', 'Jan']],
    ['given', 'Anna M.', ['Anna', ' ', 'M.']],
    ['family', 'Smit-Bakker', ['Smit', '-', 'Bakker']],
    ['family', 'García Márquez', ['García', ' ', 'Márquez']],
    ['family', 'IJzerman', ['IJzerman']],
  ] as const)('parts a %s name: %s', (part, name, pieces) => {
    expect(namePieces(name, part)).toEqual(pieces);
    expect(pieces.join('')).toBe(name);
  });

  it.each([
    ['given', ''],
    ['given', 'A. van'],
    ['given', 'JP'],
    ['given', 'Jan  Piet'],
    ['given', 'Jan.'],
    ['given', 'Анна'],
    ['family', ''],
    ['family', 'van den Berg'],
    ['family', 'O’Neill'],
    ['family', 'K'],
    ['family', 'Smit.'],
    ['family', 'Հակոբյան'],
    ['family', 'A×B'],
  ] as const)('leaves a %s name that is built otherwise: “%s”', (part, name) => {
    expect(namePieces(name, part)).toBeUndefined();
  });
});
