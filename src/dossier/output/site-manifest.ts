import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namingPath } from '../naming-path.ts';

/** A file of a site as a build left it. */
export interface ManifestFile {
  /** Print of all that it was made from. */
  readonly key: string;
  /** The basis that the key rests on, as `SiteFile` has it; 0 where it has none. */
  readonly basis: number;
  /** Bytes, and the moment it was written (milliseconds since 1970): somebody may have touched it since. */
  readonly size: number;
  readonly time: number;
}

/** What a build wrote, by path. */
export interface SiteManifest {
  /** Print of the programs and templates that made the site. */
  readonly program: string;
  readonly files: ReadonlyMap<string, ManifestFile>;
}

/** A manifest that was read. */
export interface ReadManifest extends SiteManifest {
  /** Tells this very file from any that was written before or after. */
  readonly file: string;
}

/** Changes with the format of the file: a line about the whole; sizes, times and bases, as JSON; then paths, then keys, a line each. */
const FORMAT = 'dossier-manifest 4';

/** Lines before the first path. */
const LINES_OF_WHOLE = 4;

/**
 * A print of which files a site has, and how long they are; the site itself carries it, so that the same site carries the
 * same. Whether a file is the one that was written then is told by its stamp.
 */
export function manifestId({ program, files }: SiteManifest): string {
  // Sorted before they are lines: paths that are in order already, as they mostly are, cost next to nothing then.
  const paths = [...files.keys()].sort();
  const lines = paths.map((path) => `${path} ${files.get(path)?.size}`);
  return hash('sha1', [program, ...lines].join('\n'), 'base64url');
}

/**
 * Writes a manifest beside that of before, which stands until the site says that it is now this one.
 * @param id what `manifestId` says of it
 */
export function writeManifest(path: string, { program, files }: SiteManifest, id: string): void {
  const stamps = [...files.values()];
  const text = [
    [FORMAT, program, id, files.size].join('\t'),
    JSON.stringify(stamps.map(({ size }) => size)),
    JSON.stringify(stamps.map(({ time }) => time)),
    JSON.stringify(stamps.map(({ basis }) => basis)),
    ...files.keys(),
    ...stamps.map(({ key }) => key),
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
  const [format, program = '', ownId, counted] = head.split('\t');
  const count = Number(counted);
  // A whole file ends in a line break, and has as many lines as it says.
  const isWhole = lines.pop() === '' && lines.length === LINES_OF_WHOLE + 2 * count;
  if (format !== FORMAT || ownId !== id || !isWhole) return undefined;
  const [size, time, basis] = columns.map((column) => JSON.parse(column) as readonly number[]);
  const files = new Map<string, ManifestFile>();
  for (let place = 0; place < count; place++) {
    const [path = '', key = ''] = [lines[LINES_OF_WHOLE + place], lines[LINES_OF_WHOLE + count + place]];
    files.set(path, { key, basis: basis?.[place] ?? 0, size: size?.[place] ?? 0, time: time?.[place] ?? 0 });
  }
  return { program, files };
}
