import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../src/dossier/pack/open-pack.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const textOf = (value: Uint8Array | undefined): string | undefined => value && Buffer.from(value).toString();

async function written(...runs: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'pack');
  for (const values of runs) await keep(folder, values);
  return folder;
}

async function keep(folder: string, values: Readonly<Record<string, string>>): Promise<void> {
  const pack = await openPack(folder);
  for (const [key, value] of Object.entries(values)) pack.put(key, bytes(value));
  pack.save();
}

describe('openPack', () => {
  it('gives back in a later run what was put', async () => {
    const folder = await written({ a: 'één', b: '' });
    const pack = await openPack(folder);
    expect(['a', 'b', 'c'].map((key) => textOf(pack.get(key)))).toEqual(['één', '', undefined]);
  });

  it('gives what was put in the same run', async () => {
    const pack = await openPack('/nowhere');
    pack.put('a', bytes('1'));
    expect(textOf(pack.get('a'))).toBe('1');
  });

  it('adds what is new and leaves alone what is there', async () => {
    const folder = await written({ a: '1', b: '2' });
    const [first] = await readdir(folder);
    await keep(folder, { a: '1', b: '2', c: '3' });
    const names = await readdir(folder);
    expect(names).toContain(first);
    expect(names).toHaveLength(2);
    await keep(folder, { a: '1', b: '2', c: '3' });
    expect(await readdir(folder)).toEqual(names);
  });

  it('counts the value that was written last', async () => {
    const folder = await written({ a: '1', b: 'much that stays' }, { a: '2', b: 'much that stays' });
    expect(textOf((await openPack(folder)).get('a'))).toBe('2');
  });

  it('is made one again, without what nobody asks for, once that is most of it', async () => {
    const folder = await written({ a: 'x'.repeat(50), b: 'y'.repeat(100) });
    const pack = await openPack(folder);
    pack.get('a');
    pack.save();
    const later = await openPack(folder);
    expect(textOf(later.get('a'))).toBe('x'.repeat(50));
    expect(later.get('b')).toBeUndefined();
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('never has many segments', async () => {
    const folder = join(await temporaryFolder(), 'pack');
    const values: Record<string, string> = { base: 'z'.repeat(10_000) };
    for (let run = 0; run < 40; run++) {
      await keep(folder, ((values[`key-${run}`] = 'v'), values));
      expect((await readdir(folder)).length).toBeLessThanOrEqual(12);
    }
    const pack = await openPack(folder);
    expect(Object.keys(values).map((key) => textOf(pack.get(key)))).toEqual(Object.values(values));
  });

  it('takes a segment that was cut short or altered anywhere for none', async () => {
    const folder = await written({ a: 'the value', b: 'another' });
    const [name = ''] = await readdir(folder);
    const whole = await readFile(join(folder, name));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (at, isCut) => {
        const damaged = isCut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!isCut) damaged.writeUInt8((damaged.readUInt8(at) + 1) % 256, at);
        await writeFile(join(folder, name), damaged);
        expect((await openPack(folder)).get('a')).toBeUndefined();
      }),
      { numRuns: 60 },
    );
    await keep(folder, { a: 'the value' });
    expect(textOf((await openPack(folder)).get('a'))).toBe('the value');
  });

  it('takes files of others for none of its own', async () => {
    const folder = await written({ a: '1' });
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, '00000009-dead.pack'), 'x');
    await mkdir(join(folder, '00000010-beef.pack'));
    expect(textOf((await openPack(folder)).get('a'))).toBe('1');
  });

  it('keeps what two runs put at once', async () => {
    const folder = await written({ base: 'long enough to stay' });
    const packs = [await openPack(folder), await openPack(folder)] as const;
    packs[0].get('base');
    packs[1].get('base');
    packs[0].put('a', bytes('1'));
    packs[1].put('b', bytes('2'));
    packs[0].save();
    packs[1].save();
    const pack = await openPack(folder);
    expect(['base', 'a', 'b'].map((key) => textOf(pack.get(key)))).toEqual(['long enough to stay', '1', '2']);
  });

  it('takes away what an ended run left half written, and not what another is writing', async () => {
    const folder = await written({ a: '1' });
    await writeFile(join(folder, 'old.pack.1.tmp'), 'x');
    await utimes(join(folder, 'old.pack.1.tmp'), 0, 0);
    await writeFile(join(folder, 'new.pack.2.tmp'), 'x');
    await keep(folder, { a: '1', b: '2' });
    const names = await readdir(folder);
    expect(names).toContain('new.pack.2.tmp');
    expect(names).not.toContain('old.pack.1.tmp');
  });

  it('says by an error of the file system that it cannot be written', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'pack'), 'a file, where a folder should be');
    const pack = await openPack(join(parent, 'pack'));
    pack.put('a', bytes('1'));
    expect(() => {
      pack.save();
    }).toThrow(/EEXIST|ENOTDIR/);
  });

  it('may be deleted while it is open', async () => {
    const folder = await written({ a: '1' });
    const pack = await openPack(folder);
    await rm(folder, { recursive: true });
    pack.put('b', bytes('2'));
    expect(textOf(pack.get('a'))).toBe('1');
    pack.save();
    expect(textOf((await openPack(folder)).get('b'))).toBe('2');
  });
});
