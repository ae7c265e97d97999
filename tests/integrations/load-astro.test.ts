import { afterEach, expect, test, vi } from 'vitest';
import { loadAstro } from '../../src/integrations/load-astro.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('Astro is told to tell nobody of its runs', async () => {
  vi.stubEnv('ASTRO_TELEMETRY_DISABLED', undefined);
  expect(Object.keys(await loadAstro())).toContain('build');
  expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
});
