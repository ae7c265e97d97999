import { afterEach, expect, test } from 'vitest';
import { loadEnginePart } from '../../../src/scripts/search/load-engine-part.ts';

afterEach(() => {
  globalThis.dossierEngineParts = undefined;
});

const script = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

test('the script of a part is run when the part is first wanted', async () => {
  const load = loadEnginePart(
    'corrections',
    script('globalThis.dossierEngineParts = { corrections: { name: "help" } }'),
  );
  expect(globalThis.dossierEngineParts).toBeUndefined();
  expect(await load()).toEqual({ name: 'help' });
  expect(await load()).toBe(globalThis.dossierEngineParts?.corrections);
});

test('a script that fails or holds another part is told of each time', async () => {
  await expect(loadEnginePart('operators', script('throw new Error("broken")'))()).rejects.toThrow('broken');
  const other = loadEnginePart('operators', script('globalThis.dossierEngineParts = { corrections: {} }'));
  await expect(other()).rejects.toThrow(': no operators');
  await expect(other()).rejects.toThrow(': no operators');
});
