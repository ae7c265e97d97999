import { describe, expect, it, onTestFinished } from 'vitest';
import { browserProgram } from '../../../src/integrations/live/browser-program.ts';

describe('a program for browsers', () => {
  it('is ours without its types', async () => {
    const text = await browserProgram('scripts/live/follow-changes.ts');
    expect(text).toContain('export function followChanges(page');
    expect(text).not.toMatch(/page: Document/);
  });

  it('is given without a word on the terminal', async () => {
    const said: unknown[] = [];
    const hear = (warning: unknown) => said.push(warning);
    process.on('warning', hear);
    onTestFinished(() => void process.off('warning', hear));
    await browserProgram('scripts/desk/start-desk.ts');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).toEqual([]);
  });

  it.each([
    'cli/main.ts',
    'dossier/read-text.ts',
    'scripts/../cli/main.ts',
    'scripts/desk/../../../package.json',
    'scripts/none.ts',
    'scripts/desk',
    'scripts/desk/start-desk.js',
    '/etc/passwd',
    '',
  ])('is nothing else: %j', async (name) => {
    expect(await browserProgram(name)).toBeUndefined();
  });
});
