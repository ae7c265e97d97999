import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completePackages, type Packages } from './complete-packages.ts';
import { ROOT } from './paths.ts';

const tool = (version: string): Packages[string] => ({
  version,
  optionalDependencies: {
    '@tool/darwin-arm64': version,
    '@tool/windows-x64': version,
    '@tool/wasm32-wasi': version,
  },
});

describe('completePackages', () => {
  it('finds nothing missing in package-lock.json (else: npm run lockfile)', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Packages };
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(completePackages(lock.packages).added).toEqual([]);
  });

  it('names the machine of what it adds', () => {
    const { packages, added } = completePackages({ '': {}, 'node_modules/tool': tool('1.0.0') });
    expect(added).toHaveLength(3);
    expect(packages).toMatchObject({
      'node_modules/@tool/darwin-arm64': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'], optional: true },
      'node_modules/@tool/windows-x64': { version: '1.0.0', os: ['win32'], cpu: ['x64'], optional: true },
      'node_modules/@tool/wasm32-wasi': { version: '1.0.0', cpu: ['wasm32'], optional: true },
    });
  });

  it('puts another version beside the package that asks for it', () => {
    const { packages } = completePackages({
      '': {},
      'node_modules/tool': tool('1.0.0'),
      'node_modules/old/node_modules/tool': tool('0.9.0'),
    });
    expect(packages['node_modules/@tool/darwin-arm64']?.version).toBe('1.0.0');
    expect(packages['node_modules/old/node_modules/@tool/darwin-arm64']?.version).toBe('0.9.0');
  });

  it('changes nothing the second time', () => {
    const once = completePackages({ '': {}, 'node_modules/tool': tool('1.0.0') });
    expect(completePackages(once.packages)).toEqual({ packages: once.packages, added: [] });
  });
});
