import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/cli/fingerprint.mjs';
import { temporaryFolder } from './temporary-folder.ts';

let root = '';
const PATHS = ['content', 'config'];

beforeEach(async () => {
  root = await temporaryFolder();
  await mkdir(join(root, 'content', 'deep'), { recursive: true });
  await writeFile(join(root, 'content', 'a.md'), 'one');
  await writeFile(join(root, 'content', 'deep', 'b.md'), 'two');
  await writeFile(join(root, 'config'), 'three');
  await writeFile(join(root, 'other'), 'four');
});

const changes: Record<string, () => Promise<void>> = {
  'a changed byte': () => writeFile(join(root, 'content', 'deep', 'b.md'), 'twa'),
  'a new file': () => writeFile(join(root, 'content', 'c.md'), ''),
  'a new name': () => rename(join(root, 'content', 'a.md'), join(root, 'content', 'z.md')),
  'a deleted file': () => rm(join(root, 'content', 'a.md')),
  'a deleted folder': () => rm(join(root, 'content'), { recursive: true }),
  'a deleted path': () => rm(join(root, 'config')),
  'bytes that move to the next file': async () => {
    await writeFile(join(root, 'content', 'a.md'), 'onet');
    await writeFile(join(root, 'content', 'deep', 'b.md'), 'wo');
  },
};

describe('fingerprint', () => {
  it.each(Object.keys(changes))('tells of %s', async (name) => {
    const before = fingerprint(root, PATHS);
    await changes[name]!();
    expect(fingerprint(root, PATHS)).not.toBe(before);
  });

  it('does not look at times, or at other files', async () => {
    const before = fingerprint(root, PATHS);
    await utimes(join(root, 'content', 'a.md'), 0, 0);
    await writeFile(join(root, 'other'), 'five');
    expect(fingerprint(root, PATHS)).toBe(before);
  });
});
