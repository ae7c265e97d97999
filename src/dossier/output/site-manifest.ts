import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namingPath } from '../naming-path.ts';

/** A file of a site as a build left it. */
export interface ManifestFile {
  /** Print of all that it was made from. */
  readonly key: string;
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

/** Changes with the format of the file. */
const FORMAT = 'dossier-manifest 2';

/**
 * A print of which files a site has, and how long they are; the site itself carries it, so that the same site carries the
 * same. Whether a file is the one that was written then is told by its stamp.
 */
export function manifestId({ program, files }: SiteManifest): string {
  const lines = [...files].map(([path, { size }]) => `${path} ${size}`).sort();
  return hash('sha1', [program, ...lines].join('\n'), 'base64url');
}

/** Writes a manifest beside that of before, which stands until the site says that it is now this one. */
export function writeManifest(path: string, manifest: SiteManifest): void {
  const lines = [...manifest.files].map(([name, { key, size, time }]) => `${name}\t${key}\t${size}\t${time}`);
  const head = [FORMAT, manifest.program, manifestId(manifest), manifest.files.size].join('\t');
  const text = [head, ...lines, ''].join('\n');
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
export function readManifest(path: string, id: string): SiteManifest | undefined {
  for (const name of [path, `${path}.next`]) {
    const found = parse(read(name), id);
    if (found) return found;
  }
  return undefined;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string, id: string): SiteManifest | undefined {
  const [head = '', ...lines] = text.split('\n');
  const [format, program = '', ownId, count] = head.split('\t');
  // A whole file ends in a line break, and has as many lines as it says.
  if (format !== FORMAT || ownId !== id || lines.pop() !== '' || lines.length !== Number(count))
    return undefined;
  const files = new Map<string, ManifestFile>();
  for (const line of lines) {
    const [path = '', key = '', size, time] = line.split('\t');
    files.set(path, { key, size: Number(size), time: Number(time) });
  }
  return { program, files };
}
