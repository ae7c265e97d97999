import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { cacheFor, cacheRoot } from '../../src/dossier/cache-root.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is in Dossier’s own folder where nothing else is said', () => {
  for (const said of ['', undefined]) {
    vi.stubEnv('DOSSIER_CACHE', said);
    expect(cacheRoot('/dossier')).toBe(join('/dossier', 'node_modules', '.cache', 'dossier'));
  }
});

it('is where DOSSIER_CACHE says, from where one stands', () => {
  vi.stubEnv('DOSSIER_CACHE', 'kept');
  expect(cacheRoot('/dossier')).toBe(resolve('kept'));
});

it('has a name of its own for every kind and folder, the same each time', () => {
  const names = [cacheFor('site', '/a'), cacheFor('site', '/b'), cacheFor('search', '/a')];
  expect(new Set(names).size).toBe(3);
  expect(cacheFor('site', '/a')).toBe(names[0]);
  for (const name of names) expect(name).toMatch(/^[a-z]+-[A-Za-z0-9]{12}$/);
});
