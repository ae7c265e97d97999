import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namingPath } from '../naming-path.ts';
import { type ManifestFile, NO_BASIS } from './manifest-file.ts';
import { filesOfGroup, type ManifestGroup } from './manifest-group.ts';

/** What a build wrote. */
export interface SiteManifest {
  /** Print of the programs and templates that made the site. */
  readonly program: string;
  /** Files by path: those of no group. */
  readonly files: ReadonlyMap<string, ManifestFile>;
  /** Groups of files by their names, in any order. */
  readonly groups: ReadonlyMap<string, ManifestGroup>;
}

/** A manifest that was read. */
export interface ReadManifest extends SiteManifest {
  /** Tells this very file from any that was written before or after. */
  readonly file: string;
}

/**
 * Changes with the format of the file: a line about the whole; then columns, a line each, as JSON: sizes, times and bases of the
 * files of no group, then names, bases, prints and counts of groups; then a line each: paths, keys, files of groups.
 */
const FORMAT = 'dossier-manifest 5';

/** Lines before the first path. */
const LINES_OF_WHOLE = 9;

/** Every file of a site. Those of groups are read for it. */
export function* filesOfSite({
  files,
  groups,
}: Pick<SiteManifest, 'files' | 'groups'>): Generator<readonly [path: string, file: ManifestFile]> {
  yield* files;
  for (const group of groups.values()) yield* filesOfGroup(group);
}

/**
 * A print of which files a site has, and how long they are; the site itself carries it, so that the same site carries the
 * same. Whether a file is the one that was written then is told by its stamp.
 */
export function manifestId({ program, files, groups }: SiteManifest): string {
  // Sorted before they are lines: names that are in order already, as they mostly are, cost next to nothing then.
  const lines = [...files.keys()].sort().map((path) => `${path} ${files.get(path)?.size}`);
  const others = [...groups.keys()].sort().map((name) => `${name} ${groups.get(name)?.print}`);
  return hash('sha1', [program, ...lines, '', ...others].join('\n'), 'base64url');
}

/**
 * Writes a manifest beside that of before, which stands until the site says that it is now this one.
 * @param id what `manifestId` says of it
 */
export function writeManifest(path: string, { program, files, groups }: SiteManifest, id: string): void {
  const [stamps, of] = [[...files.values()], [...groups.values()]];
  const text = [
    [FORMAT, program, id, files.size, groups.size].join('\t'),
    JSON.stringify(stamps.map(({ size }) => size)),
    JSON.stringify(stamps.map(({ time }) => time)),
    JSON.stringify(stamps.map(({ basis }) => basis)),
    JSON.stringify([...groups.keys()]),
    JSON.stringify(of.map(({ basis }) => basis)),
    JSON.stringify(of.map(({ print }) => print)),
    JSON.stringify(of.map(({ count }) => count)),
    JSON.stringify(of.map(({ pages }) => pages)),
    ...files.keys(),
    ...stamps.map(({ key }) => key),
    ...of.map(({ line }) => line),
    '',
  ].join('\n');
  mkdirSync(dirname(path), { recursive: true });
  namingPath(path, () => {
    writeFileSync(`${path}.${process.pid}`, text);
  });
  renameSync(`${path}.${process.pid}`, `${path}.next`);
}

/** Makes the manifest that was written last the only one. */
export function settleManifest(path: string): void {
  renameSync(`${path}.next`, path);
}

/** The manifest with an id, if it is there and whole. */
export function readManifest(path: string, id: string): ReadManifest | undefined {
  for (const name of [path, `${path}.next`]) {
    const { text, file } = read(name);
    const found = parsed(text, id);
    if (found) return { ...found, file };
  }
  return undefined;
}

function read(path: string): { readonly text: string; readonly file: string } {
  let opened: number;
  try {
    opened = openSync(path, 'r');
  } catch {
    return { text: '', file: '' };
  }
  try {
    const { ino, size, mtimeMs } = fstatSync(opened);
    return { text: readFileSync(opened, 'utf8'), file: `${ino} ${size} ${mtimeMs}` };
  } finally {
    closeSync(opened);
  }
}

/** A damaged manifest is none. */
function parsed(text: string, id: string): SiteManifest | undefined {
  try {
    return parse(text, id);
  } catch {
    return undefined;
  }
}

function parse(text: string, id: string): SiteManifest | undefined {
  const lines = text.split('\n');
  const [head = '', ...columns] = lines.slice(0, LINES_OF_WHOLE);
  const [format, program = '', ownId, ...counted] = head.split('\t');
  const [count = NaN, countOfGroups = NaN] = counted.map(Number);
  // A whole file ends in a line break, and has as many lines as it says.
  const isWhole = lines.pop() === '' && lines.length === LINES_OF_WHOLE + 2 * count + countOfGroups;
  if (format !== FORMAT || ownId !== id || !isWhole) return undefined;
  const [size, time, basis, ...ofGroups] = JSON.parse(`[${columns.join(',')}]`) as Columns;
  const files = new Map<string, ManifestFile>();
  for (let place = 0; place < count; place++) {
    const [path = '', key = ''] = [lines[LINES_OF_WHOLE + place], lines[LINES_OF_WHOLE + count + place]];
    files.set(path, { key, basis: basis[place] ?? NO_BASIS, size: size[place] ?? 0, time: time[place] ?? 0 });
  }
  return { program, files, groups: groupsFrom(ofGroups, lines.slice(LINES_OF_WHOLE + 2 * count)) };
}

/** Columns about the groups of a manifest. */
type GroupColumns = [
  names: readonly string[],
  basis: readonly number[],
  print: readonly string[],
  count: readonly number[],
  pages: readonly number[],
];

/** The same, after those about files of no group. */
type Columns = [size: readonly number[], time: readonly number[], basis: readonly number[], ...GroupColumns];

function groupsFrom(
  [names, basis, print, count, pages]: GroupColumns,
  lines: readonly string[],
): ReadonlyMap<string, ManifestGroup> {
  return new Map(
    names.map((name, place) => [
      name,
      {
        basis: basis[place] ?? NO_BASIS,
        print: print[place] ?? '',
        count: count[place] ?? 0,
        pages: pages[place] ?? 0,
        line: lines[place] ?? '',
      },
    ]),
  );
}
