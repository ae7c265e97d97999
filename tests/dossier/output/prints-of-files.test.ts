import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copiedFiles, printOfFile } from '../../../src/dossier/output/copied-files.ts';
import { folderPrint } from '../../../src/dossier/output/folder-print.ts';
import { programPrint } from '../../../src/dossier/output/program-print.ts';
import { ROOT } from '../../setup/paths.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** A folder with files of two kinds: those that are read, and one that is too large to be. */
async function folder(): Promise<string> {
  const home = await temporaryFolder();
  mkdirSync(join(home, 'deep'));
  writeFileSync(join(home, 'a.md'), 'one');
  writeFileSync(join(home, 'deep', 'b.md'), 'two');
  writeFileSync(join(home, 'film'), Buffer.alloc(1_000_001));
  return home;
}

describe('folderPrint', () => {
  it.each<[string, (home: string) => void]>([
    [
      'a byte',
      (home) => {
        writeFileSync(join(home, 'a.md'), 'onf');
      },
    ],
    [
      'a byte of a file deeper down',
      (home) => {
        writeFileSync(join(home, 'deep', 'b.md'), 'twp');
      },
    ],
    [
      'a name',
      (home) => {
        renameSync(join(home, 'a.md'), join(home, 'c.md'));
      },
    ],
    [
      'a folder’s name',
      (home) => {
        renameSync(join(home, 'deep'), join(home, 'low'));
      },
    ],
    [
      'a file more',
      (home) => {
        writeFileSync(join(home, 'empty'), '');
      },
    ],
    [
      'a file less',
      (home) => {
        rmSync(join(home, 'a.md'));
      },
    ],
    [
      'where one file ends and the next begins',
      (home) => {
        writeFileSync(join(home, 'a.md'), 'onet');
        writeFileSync(join(home, 'deep', 'b.md'), 'wo');
      },
    ],
    [
      'a large file',
      (home) => {
        writeFileSync(join(home, 'film'), Buffer.alloc(1_000_001, 1));
      },
    ],
  ])('is another after a change of %s', async (_what, change) => {
    const home = await folder();
    const before = folderPrint(home)?.print();
    change(home);
    expect(folderPrint(home)?.print()).not.toBe(before);
  });

  it('is the same where a small file was only touched, and changes with bytes whose time and length did not', async () => {
    const home = await folder();
    const [file, time] = [join(home, 'a.md'), new Date(1_000_000)];
    utimesSync(file, time, time);
    const before = folderPrint(home)?.print();
    utimesSync(file, new Date(), new Date());
    expect(folderPrint(home)?.print()).toBe(before);
    writeFileSync(file, 'eno');
    utimesSync(file, time, time);
    expect(folderPrint(home)?.print()).not.toBe(before);
  });

  it('is known after a change without reading what did not change', async () => {
    const home = await folder();
    const before = folderPrint(home);
    writeFileSync(join(home, 'a.md'), 'written');
    writeFileSync(join(home, 'new.md'), 'new');
    rmSync(join(home, 'deep', 'b.md'));
    const written = ['a.md', 'new.md', 'deep/b.md'].map((name) => join(home, name));
    expect(before?.after(written)?.print()).toBe(folderPrint(home)?.print());
    writeFileSync(join(home, 'film'), 'somebody else');
    expect(before?.after(written)?.print()).not.toBe(folderPrint(home)?.print());
    expect(before?.after([])?.print()).toBe(before?.print());
    mkdirSync(join(home, 'folder.md'));
    expect(before?.after([join(home, 'folder.md')])).toBeUndefined();
  });

  it('knows the bytes of each file that was read', async () => {
    const home = await folder();
    const print = folderPrint(home);
    expect(print?.bytesOf(join(home, 'a.md'))).toEqual({
      size: 3,
      sha256: hash('sha256', 'one', 'base64url'),
    });
    expect(print?.bytesOf(join(home, 'film'))).toBeUndefined();
    expect(print?.bytesOf(join(home, 'nothing'))).toBeUndefined();
  });

  it('is nothing where there is no such folder', async () => {
    expect(folderPrint(join(await temporaryFolder(), 'nowhere'))).toBeUndefined();
  });
});

describe('folderPrint, of a folder that was read before', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Has a minute pass, so that files lie long enough as they are. */
  const passMinute = (): void => {
    const later = Date.now() + 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
  };

  it('is what it would be if nothing had been kept, whatever is done to a file', async () => {
    const [home, kept] = [await folder(), join(await temporaryFolder(), 'caches', 'seen.json')];
    const time = new Date(1_000_000);
    const changes: (() => void)[] = [
      () => undefined,
      () => {
        writeFileSync(join(home, 'a.md'), 'eno');
        utimesSync(join(home, 'a.md'), time, time);
      },
      () => {
        writeFileSync(join(home, 'other'), 'two');
        renameSync(join(home, 'other'), join(home, 'deep', 'b.md'));
      },
      () => {
        rmSync(join(home, 'a.md'));
      },
      () => {
        writeFileSync(kept, '[[1');
      },
    ];
    passMinute();
    for (const change of changes) {
      folderPrint(home, kept)?.keep();
      expect(existsSync(kept)).toBe(true);
      change();
      const print = folderPrint(home, kept);
      expect(print?.print()).toBe(folderPrint(home)?.print());
      expect(print?.bytesOf(join(home, 'deep', 'b.md'))).toEqual({
        size: 3,
        sha256: hash('sha256', 'two', 'base64url'),
      });
    }
  });

  it('reads no file again that lies as it was seen, and keeps nothing anew then', async () => {
    const [home, kept] = [await folder(), join(await temporaryFolder(), 'seen.json')];
    passMinute();
    folderPrint(home, kept)?.keep();
    const known = hash('sha256', 'one', 'base64url');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace(known, 'as kept'));
    const print = folderPrint(home, kept);
    expect(print?.bytesOf(join(home, 'a.md'))).toEqual({ size: 3, sha256: 'as kept' });
    rmSync(kept);
    print?.keep();
    expect(existsSync(kept)).toBe(false);
  });

  it('keeps nothing of a file that was just written, which may change once more unseen', async () => {
    const [home, kept] = [await folder(), join(await temporaryFolder(), 'seen.json')];
    folderPrint(home, kept)?.keep();
    expect(existsSync(kept)).toBe(false);
    passMinute();
    folderPrint(home, kept)?.keep();
    expect(readFileSync(kept, 'utf8')).toContain('a.md');
  });
});

describe('copiedFiles', () => {
  it('gives every file with its path in the site, and a print of its bytes', async () => {
    const home = await folder();
    const files = copiedFiles(home);
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'deep/b.md', 'film']);
    expect(files.map(({ from }) => from)).toEqual(files.map(({ path }) => join(home, path)));
    const [one] = files;
    writeFileSync(join(home, 'a.md'), 'onf');
    expect(copiedFiles(home)[0]?.print).not.toBe(one?.print);
    expect(copiedFiles(home)[0]?.print).toBe(printOfFile(join(home, 'a.md')));
    expect(copiedFiles(home).slice(1)).toEqual(files.slice(1));
  });

  it('gives none of a folder that is not there, or is a file', async () => {
    const home = await folder();
    expect(copiedFiles(join(home, 'nowhere'))).toEqual([]);
    expect(copiedFiles(join(home, 'a.md'))).toEqual([]);
  });
});

describe('programPrint', () => {
  /** A package as Dossier is one, with the packages that Dossier has. */
  async function madePackage(): Promise<string> {
    const root = await temporaryFolder();
    for (const name of ['astro', 'vite']) {
      mkdirSync(join(root, 'node_modules', name), { recursive: true });
      writeFileSync(join(root, 'node_modules', name, 'package.json'), `{"name":"${name}","version":"1"}`);
    }
    mkdirSync(join(root, 'src', 'pages'), { recursive: true });
    writeFileSync(join(root, 'src', 'pages', 'index.astro'), '<p></p>');
    writeFileSync(join(root, 'package.json'), '{"name":"dossier"}');
    return root;
  }

  it.each(['src/pages/index.astro', 'src/new.ts', 'package.json', 'node_modules/astro/package.json'])(
    'is another after a change of %s',
    async (path) => {
      const root = await madePackage();
      const before = programPrint(root);
      expect(programPrint(root)).toBe(before);
      writeFileSync(join(root, path), '{"name":"other"}');
      expect(programPrint(root)).not.toBe(before);
    },
  );

  it('is the same for a package wherever it lies, and has nothing to do with its tests or its caches', async () => {
    const [one, other] = [await madePackage(), await madePackage()];
    mkdirSync(join(other, 'tests'));
    writeFileSync(join(other, 'tests', 'a.test.ts'), '');
    writeFileSync(join(other, 'node_modules', 'kept'), '');
    expect(programPrint(other)).toBe(programPrint(one));
  });

  it('can be had of Dossier itself', () => {
    expect(programPrint(ROOT)).toMatch(/^[\w-]{16}$/);
  });
});
