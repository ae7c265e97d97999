import { afterEach, expect, test } from 'vitest';
import { loadTypingHelp } from '../../../src/scripts/search/load-typing-help.ts';

afterEach(() => {
  globalThis.dossierTypingHelp = undefined;
});

const script = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

test('the script is run when help is first wanted', async () => {
  const load = loadTypingHelp(script('globalThis.dossierTypingHelp = { name: "help" }'));
  expect(globalThis.dossierTypingHelp).toBeUndefined();
  expect(await load()).toEqual({ name: 'help' });
  expect(await load()).toBe(globalThis.dossierTypingHelp);
});

test('a script that fails or holds nothing is told of each time', async () => {
  await expect(loadTypingHelp(script('throw new Error("broken")'))()).rejects.toThrow('broken');
  const empty = loadTypingHelp(script('/* nothing */'));
  await expect(empty()).rejects.toThrow('holds no help');
  await expect(empty()).rejects.toThrow('holds no help');
});
