/** What a lock file knows of a package, as far as it is read here. */
interface LockEntry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The `packages` of a package-lock.json: path below the repository → package. */
export type Packages = Readonly<Record<string, LockEntry>>;

export interface Completed {
  readonly packages: Packages;
  /** Paths of the entries that were missing. */
  readonly added: readonly string[];
}

/** The machine a package is for, as such packages are named: `…-darwin-arm64`, `…-win32-x64-msvc`, `…-wasm32-wasi`. */
const MACHINE = /(?<os>android|darwin|freebsd|linux|openharmony|win32|windows)-(?<cpu>[a-z0-9]+)|wasm32-wasi/;

/** Adds the entries of optional packages of an exact version that a lock file asks for and does not hold. */
export function completePackages(packages: Packages): Completed {
  const completed: Record<string, LockEntry> = { ...packages };
  const added: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version) || found(completed, path, name) === version) continue;
      const machine = MACHINE.exec(name);
      if (machine === null) continue;
      const place = placeFor(completed, path, name);
      completed[place] = { version, ...machineOf(machine), optional: true };
      added.push(place);
    }
  }
  const sorted = Object.entries(completed).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries(sorted), added };
}

function machineOf({ groups }: RegExpExecArray): Pick<LockEntry, 'os' | 'cpu'> {
  const { os, cpu } = groups ?? {};
  if (os === undefined || cpu === undefined) return { cpu: ['wasm32'] };
  return { cpu: [cpu], os: [os === 'windows' ? 'win32' : os] };
}

/** The version that `path` gets when it asks for `name`: Node looks in the folders above, nearest first. */
function found(packages: Packages, path: string, name: string): string | undefined {
  for (let folder = path; ; folder = parentOf(folder)) {
    const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry !== undefined) return entry.version;
    if (folder === '') return undefined;
  }
}

/** At the top where that place is free, else beside the package that asks. */
function placeFor(packages: Packages, path: string, name: string): string {
  const top = `node_modules/${name}`;
  if (packages[top] === undefined) return top;
  return `${path.slice(0, path.lastIndexOf('node_modules/'))}${top}`;
}

function parentOf(path: string): string {
  const end = path.lastIndexOf('/node_modules/');
  return end < 0 ? '' : path.slice(0, end);
}
