import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/dossier/output/site-manifest.ts';
import { siteOutput } from '../../../src/dossier/output/site-output.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { filesIn } from './files-in.ts';

const MARKER = 'marker';

/** Path → text; the key of a file is its text, unless it says otherwise as `key|text`. */
type Files = Readonly<Record<string, string>>;

interface Site {
  readonly home: string;
  readonly dir: string;
  /** Builds the site as `buildSite` does; gives what became of each file. */
  readonly build: (files: Files, program?: string) => Record<string, string>;
  /** What the last build removed that was not of the site. */
  readonly strays: () => readonly string[];
}

async function emptySite(): Promise<Site> {
  const home = await temporaryFolder();
  const [dir, manifest] = [join(home, 'site'), join(home, 'cache', 'site.manifest')];
  let id = '';
  let strays: readonly string[] = [];
  return {
    home,
    dir,
    strays: () => strays,
    build: (files, program = 'p1') => {
      const output = siteOutput({ dir, manifest, before: readManifest(manifest, id), program });
      const outcomes = Object.entries(files).map(([path, keyed]): [string, string] => {
        const [key = '', text = key] = keyed.split('|');
        const reason = output.keep(path, key);
        return [path, reason === undefined ? 'kept' : `${reason}: ${output.put(path, key, { text })}`];
      });
      ({ strays } = output.finish((manifestId) => ({ path: MARKER, text: (id = manifestId) })));
      return Object.fromEntries(outcomes);
    },
  };
}

/** What should stand in a site of these files. */
function textsOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, keyed]) => [path, keyed.split('|').at(-1) ?? '']),
  );
}

function standing({ dir }: Site): Record<string, string> {
  return Object.fromEntries(Object.entries(filesIn(dir)).filter(([path]) => path !== MARKER));
}

/** Enough files beside those of a test that its change is put in place by journal, and not by a swap. */
const MANY: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`many/${index}.html`, `m${index}`]),
);

describe('a site that was built before', () => {
  it('keeps what is made from the same, and writes what is not', async () => {
    const site = await emptySite();
    expect(site.build({ ...MANY, 'a.html': 'a1', 'b.html': 'b1' })['a.html']).toBe('new: written');
    const before = statSync(join(site.dir, 'a.html'));
    const { 'a.html': a, 'b.html': b } = site.build({ ...MANY, 'a.html': 'a1', 'b.html': 'b2' });
    expect([a, b]).toEqual(['kept', 'inputs: written']);
    expect(standing(site)).toEqual(textsOf({ ...MANY, 'a.html': 'a1', 'b.html': 'b2' }));
    expect(statSync(join(site.dir, 'a.html'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readdirSync(site.home).sort()).toEqual(['cache', 'site']);
  });

  it('keeps by its basis what stands, and remembers that of what is kept by its key', async () => {
    const { home } = await emptySite();
    const [dir, manifest] = [join(home, 'site'), join(home, 'cache', 'site.manifest')];
    let id = '';
    const begin = () => siteOutput({ dir, manifest, before: readManifest(manifest, id), program: 'p' });
    const finish = ({ finish: end }: ReturnType<typeof begin>): void => {
      end((manifestId) => ({ path: MARKER, text: (id = manifestId) }));
    };
    const first = begin();
    for (const name of ['a.html', 'b.html']) first.put(name, `key of ${name}`, { text: name }, 1);
    first.put('c.html', 'key of c.html', { text: 'c.html' });
    finish(first);
    const second = begin();
    expect(second.keepByBasis('a.html', 1)).toBe(true);
    expect(second.keepByBasis('b.html', 2)).toBe(false);
    expect(second.keepByBasis('c.html', 1)).toBe(false);
    expect(second.keep('b.html', 'key of b.html', 2)).toBeUndefined();
    expect(second.keep('c.html', 'key of c.html')).toBeUndefined();
    finish(second);
    writeFileSync(join(dir, 'a.html'), 'touched');
    const third = begin();
    expect(['a.html', 'b.html'].map((name, place) => third.keepByBasis(name, place + 1))).toEqual([
      false,
      true,
    ]);
    expect(third.keepByBasis('nowhere.html', 1)).toBe(false);
    third.abandon();
  });

  it('does not write again what was made from other things and says the same, and keeps it the next time', async () => {
    const site = await emptySite();
    site.build({ 'a.html': 'one|text' });
    const before = statSync(join(site.dir, 'a.html'));
    expect(site.build({ 'a.html': 'two|text' })).toEqual({ 'a.html': 'inputs: same' });
    expect(statSync(join(site.dir, 'a.html'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(site.build({ 'a.html': 'two|text' })).toEqual({ 'a.html': 'kept' });
  });

  it('removes what is gone and what others put there, with the folders that it leaves empty, but no repository', async () => {
    const site = await emptySite();
    site.build({ ...MANY, 'x/y/gone.html': 'g', 'x/stays.html': 's' });
    for (const folder of ['.git', 'x/theirs']) {
      mkdirSync(join(site.dir, folder));
      writeFileSync(join(site.dir, folder, 'HEAD'), 'not ours');
    }
    site.build({ ...MANY, 'x/stays.html': 's' });
    expect(standing(site)).toEqual({ ...textsOf(MANY), 'x/stays.html': 's', '.git/HEAD': 'not ours' });
    expect(readdirSync(join(site.dir, 'x'))).toEqual(['stays.html']);
  });

  it('says what it removed that was not its own, and keeps what has become so', async () => {
    const site = await emptySite();
    site.build(MANY);
    expect(site.strays()).toEqual([]);
    for (const name of ['theirs.txt', 'both.txt']) writeFileSync(join(site.dir, name), 'not ours');
    site.build({ ...MANY, 'both.txt': 'ours' });
    expect(site.strays()).toEqual(['theirs.txt']);
    expect(standing(site)).toEqual(textsOf({ ...MANY, 'both.txt': 'ours' }));
    writeFileSync(join(site.dir, 'theirs.txt'), 'again');
    site.build({ ...MANY, 'both.txt': 'ours' });
    expect(site.strays()).toEqual(['theirs.txt']);
    expect(standing(site)).toEqual(textsOf({ ...MANY, 'both.txt': 'ours' }));
  });

  it.each<[string, (path: string) => void]>([
    [
      'deleted',
      (path) => {
        rmSync(path);
      },
    ],
    [
      'changed',
      (path) => {
        writeFileSync(path, 'somebody else');
      },
    ],
    [
      'changed to as many bytes',
      (path) => {
        writeFileSync(path, 'zz');
      },
    ],
  ])('makes a file again that somebody %s', async (_what, touch) => {
    const site = await emptySite();
    const files = { ...MANY, 'a.html': 'a1' };
    site.build(files);
    touch(join(site.dir, 'a.html'));
    expect(site.build(files)).toMatchObject({ 'a.html': 'touched: written', 'many/0.html': 'kept' });
    expect(standing(site)).toEqual(textsOf(files));
  });

  it('makes all again with another program, but writes only what differs', async () => {
    const site = await emptySite();
    site.build({ ...MANY, 'a.html': 'a|one' });
    const outcomes = site.build({ ...MANY, 'a.html': 'a|two' }, 'p2');
    expect(outcomes).toMatchObject({ 'a.html': 'program: written', 'many/3.html': 'program: same' });
    expect(site.build({ ...MANY, 'a.html': 'a|two' }, 'p2')['a.html']).toBe('kept');
  });

  it('is a new one where most of it changes: a swap, in which what stays is not copied', async () => {
    const site = await emptySite();
    site.build({ 'a.html': 'a1', 'b.html': 'b1', 'c.html': 'c1' });
    writeFileSync(join(site.dir, 'theirs.txt'), 'not ours');
    const [folder, kept] = [statSync(site.dir).ino, statSync(join(site.dir, 'a.html')).ino];
    site.build({ 'a.html': 'a1', 'b.html': 'b2', 'c.html': 'c2' });
    expect(standing(site)).toEqual({ 'a.html': 'a1', 'b.html': 'b2', 'c.html': 'c2' });
    expect(statSync(site.dir).ino).not.toBe(folder);
    expect(statSync(join(site.dir, 'a.html')).ino).toBe(kept);
    expect(site.build({ 'a.html': 'a1', 'b.html': 'b2', 'c.html': 'c2' })['b.html']).toBe('kept');
  });

  it('is whole again where only its marker or its manifest was lost', async () => {
    const site = await emptySite();
    const files = { ...MANY, 'a.html': 'a1' };
    site.build(files);
    rmSync(join(site.dir, MARKER));
    site.build(files);
    expect(existsSync(join(site.dir, MARKER))).toBe(true);
    rmSync(join(site.home, 'cache'), { recursive: true });
    expect(site.build(files)['a.html']).toBe('new: written');
    expect(standing(site)).toEqual(textsOf(files));
  });
});

it('copies a file from where it lies', async () => {
  const home = await temporaryFolder();
  const from = join(home, 'picture');
  writeFileSync(from, Buffer.from([0, 255, 13, 10]));
  const options = { dir: join(home, 'site'), manifest: join(home, 'm'), before: undefined, program: 'p' };
  const output = siteOutput(options);
  expect(output.put('deep/picture', 'k', { from })).toBe('written');
  output.finish(() => ({ path: MARKER, text: '' }));
  expect(filesIn(join(home, 'site'))['deep/picture']).toBe(filesIn(home)['picture']);
});

it('shows nothing of what was put before the end, and leaves nothing where it is abandoned', async () => {
  const site = await emptySite();
  site.build({ 'a.html': 'a1' });
  const before = filesIn(site.home);
  const manifest = join(site.home, 'cache', 'site.manifest');
  const output = siteOutput({ dir: site.dir, manifest, before: undefined, program: 'p' });
  output.put('a.html', 'a2', { text: 'a2' });
  expect(standing(site)).toEqual({ 'a.html': 'a1' });
  output.abandon();
  expect(filesIn(site.home)).toEqual(before);
});

it('always ends with the very files that were asked for, whatever happened before', async () => {
  const names = fc.constantFrom('a.html', 'b/index.html', 'b/c/index.html', 'b/c/x.json', 'd.js');
  const files = fc.dictionary(names, fc.constantFrom('1', '2', '3|x', '4|x', '5'), { noNullPrototype: true });
  const touched = fc.array(names, { maxLength: 2 });
  const step = fc.record({ files, touched, program: fc.constantFrom('p1', 'p1', 'p2'), many: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const site = await emptySite();
      for (const { files: asked, touched: hands, program, many } of steps) {
        for (const name of hands) {
          if (!existsSync(join(site.dir, name))) continue;
          rmSync(join(site.dir, name));
          writeFileSync(join(site.dir, `${name}.bak`), 'not ours');
        }
        // A key stands for one text: here that is so within a program only.
        const all = Object.entries({ ...asked, ...(many && MANY) });
        const keyed = all.map(([path, text]) => [
          path,
          text.includes('|') ? text : `${text}|${text}${program}`,
        ]);
        const wanted = Object.fromEntries(keyed) as Files;
        const outcomes: Record<string, string> = site.build(wanted, program);
        expect(Object.keys(outcomes)).toEqual(Object.keys(wanted));
        expect(standing(site)).toEqual(textsOf(wanted));
        expect(readdirSync(site.home).sort()).toEqual(['cache', 'site']);
        expect(readdirSync(join(site.home, 'cache'))).toEqual(['site.manifest', 'site.manifest.folders']);
      }
    }),
    { numRuns: 25 },
  );
});
