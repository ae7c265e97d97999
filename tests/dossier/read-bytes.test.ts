import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/dossier/read-bytes.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const MAX = 1_000_000;

describe('readBytes', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 400_000, MAX])(
    'reads %i bytes, after files of other sizes',
    async (size) => {
      const folder = await temporaryFolder();
      const bytes = Buffer.alloc(size, 'abcdefg');
      await writeFile(join(folder, 'a'), bytes);
      await writeFile(join(folder, 'b'), 'x');
      readBytes(join(folder, 'b'), 'b', MAX);
      const read = readBytes(join(folder, 'a'), 'a', MAX);
      expect(Buffer.isBuffer(read) && read.equals(bytes)).toBe(true);
    },
  );

  it('says what is wrong', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'large'), Buffer.alloc(MAX + 1));
    expect(readBytes(join(folder, 'folder'), 'f', MAX)).toMatchObject({ code: 'unreadable', file: 'f' });
    expect(readBytes(join(folder, 'none'), 'n', MAX)).toMatchObject({ code: 'path-not-found', file: 'n' });
    expect(readBytes(join(folder, 'large'), 'l', MAX)).toMatchObject({ code: 'file-too-large', file: 'l' });
  });
});
