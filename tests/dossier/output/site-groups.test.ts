import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QuickPrint } from '../../../src/core/annotate/quick-print.ts';
import { lookAtSite } from '../../../src/dossier/output/look-at-site.ts';
import { filesOfGroup } from '../../../src/dossier/output/manifest-group.ts';
import { filesOfSite, readManifest } from '../../../src/dossier/output/site-manifest.ts';
import { siteOutput } from '../../../src/dossier/output/site-output.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { filesIn } from './files-in.ts';

const MARKER = 'marker';

/** Path → text, which is the key too. */
type Files = Readonly<Record<string, string>>;

interface Asked {
  /** Files by the name of their group. */
  readonly groups: Readonly<Record<string, Files>>;
  readonly files: Files;
}

const basisOf = (files: Files): number => QuickPrint.numberOf(JSON.stringify(files));

async function emptySite() {
  const home = await temporaryFolder();
  const [dir, manifest] = [join(home, 'site'), join(home, 'site.manifest')];
  let id = '';
  /** Builds the site as `makeFiles` does; gives the paths that were not kept. */
  const build = ({ groups, files }: Asked, looks: boolean): string[] => {
    const before = readManifest(manifest, id);
    const look = looks ? lookAtSite({ dir, manifest, id }) : undefined;
    const output = siteOutput({ dir, manifest, before, look, program: 'p' });
    const named = Object.entries(groups);
    const kept = output.keepGroups(new Map(named.map(([name, own]) => [name, basisOf(own)])));
    const made: string[] = [];
    const make = ([path, text]: [string, string]): void => {
      if (output.keep(path, text) === undefined) return;
      made.push(path);
      output.put(path, text, { text });
    };
    for (const [name, own] of named) {
      const group = kept.get(name);
      if (group) expect(filesOfGroup(group).map(([path]) => path)).toEqual(Object.keys(own).sort());
      else {
        output.group(name, basisOf(own), Object.keys(own));
        Object.entries(own).forEach(make);
      }
    }
    Object.entries(files).forEach(make);
    output.finish((own) => ({ path: MARKER, text: (id = own) }));
    return made;
  };
  const known = () => [...filesOfSite(readManifest(manifest, id)!)].map(([path]) => path).sort();
  return { dir, build, known };
}

function standing(dir: string): Files {
  return Object.fromEntries(Object.entries(filesIn(dir)).filter(([path]) => path !== MARKER));
}

it.each([true, false])(
  'the very files that were asked for stand, whichever of them were a group before: looked at before %s',
  async (looks) => {
    const text = fc.constantFrom('1', '2');
    const owner = fc.constantFrom('a', 'b', 'c', '');
    const names = fc.constantFrom(
      'a.html',
      'b/index.html',
      'b/c/x.json',
      'd/e/f.html',
      'g.js',
      'h.js',
      'i.js',
    );
    const files = fc.dictionary(names, fc.record({ text, owner }), { noNullPrototype: true });
    const step = fc.record({ files, touched: fc.option(names, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { dir, build, known } = await emptySite();
        for (const { files: wanted, touched } of steps) {
          const all = Object.entries(wanted);
          const ofOwner = (one: string): Files =>
            Object.fromEntries(all.flatMap(([path, of]) => (of.owner === one ? [[path, of.text]] : [])));
          const groups = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, ofOwner(name)]));
          const stood = filesOrNone(dir);
          if (touched !== undefined && Object.hasOwn(stood, touched))
            writeFileSync(join(dir, touched), 'other');
          const made = build({ groups, files: ofOwner('') }, looks);
          const texts = Object.fromEntries(all.map(([path, of]) => [path, of.text]));
          expect(standing(dir)).toEqual(texts);
          expect(known()).toEqual(Object.keys(texts).sort());
          const changed = all.filter(([path, of]) => stood[path] !== of.text || path === touched);
          expect(made.sort()).toEqual(changed.map(([path]) => path).sort());
        }
      }),
      { numRuns: 40 },
    );
  },
);

function filesOrNone(dir: string): Files {
  try {
    return standing(dir);
  } catch {
    return {};
  }
}

it('groups of which a file is gone are not kept, and of the others no file is read', async () => {
  const { dir, build } = await emptySite();
  const groups = { a: { 'a/1.html': '1', 'a/2.html': '2' }, b: { 'b/1.html': '1' } };
  expect(build({ groups, files: {} }, true)).toHaveLength(3);
  rmSync(join(dir, 'a/2.html'));
  expect(build({ groups, files: {} }, true)).toEqual(['a/2.html']);
  expect(build({ groups, files: {} }, false)).toEqual([]);
});
