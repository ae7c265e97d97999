import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { fileDifferences } from './file-differences.ts';
import { filesOf } from './files-of.ts';

// Several whole builds each: a busy machine must not fail them.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const EPOCH = String(Date.parse('2026-03-01T12:00:00Z') / 1000);

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-bytes-'));
});

afterAll(() => removeFolder(folder));

it.each(['content', 'tests/sites/english'])(
  '%s gives the same bytes wherever it lies, whoever builds it, and whatever was built before',
  async (source) => {
    const home = await mkdtemp(join(folder, 'one-'));
    const other = await mkdtemp(join(folder, 'a much longer name for the other-'));
    for (const content of [join(home, 'content'), join(other, 'deep', 'down', 'texts')])
      await cp(join(ROOT, source), content, { recursive: true });
    const [one, two] = await Promise.all([
      runDossier(['build'], home, {
        SOURCE_DATE_EPOCH: EPOCH,
        DOSSIER_CACHE: join(home, 'cache'),
        TZ: 'Europe/Amsterdam',
        LC_ALL: 'nl_NL.UTF-8',
      }),
      runDossier(['build', '--content', 'deep/down/texts', '--out', 'public html/site'], other, {
        SOURCE_DATE_EPOCH: EPOCH,
        DOSSIER_CACHE: join(other, 'cache'),
        TZ: 'Pacific/Auckland',
        LC_ALL: 'C',
      }),
    ]);
    expect(one.code, one.stderr).toBe(0);
    expect(two.code, two.stderr).toBe(0);
    const [a, b] = [await filesOf(join(home, 'dist')), await filesOf(join(other, 'public html', 'site'))];
    expect(a.size).toBeGreaterThan(50);
    expect(fileDifferences(b, a)).toEqual([]);
    const [written, again] = [
      await filesOf(join(home, 'content')),
      await filesOf(join(other, 'deep/down/texts')),
    ];
    expect(fileDifferences(again, written)).toEqual([]);
  },
);
