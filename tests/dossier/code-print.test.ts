import { expect, test } from 'vitest';
import { codePrint } from '../../src/dossier/code-print.ts';
import { READING } from '../../src/dossier/reading-programs.ts';

test('every program that is named is there, and counts', () => {
  const whole = codePrint(READING);
  for (const left of READING) expect(codePrint(READING.filter((one) => one !== left))).not.toBe(whole);
  expect(() => codePrint(['core/no-such-program'])).toThrow('ENOENT');
});
