import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';
import { type Ended, runProgram } from '../setup/run-program.ts';

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/** A mount namespace of our own: nobody else sees what is mounted in it, and it ends with the program that made it. */
const UNSHARE = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Room that a disk has at first, to take what is copied to it. */
const ROOM = '256m';

/** Room that is left on a disk that fills up: enough to begin with, and less than any edit needs. */
const LEFT = '32K';

/**
 * Puts what a folder holds on a disk of its own, changes that disk, runs a program, and copies the folder out.
 * Arguments: the folder, where to mount the disk, where to copy to, the trouble, the program.
 */
const SCRIPT = `
set -e
folder=$1 disk=$2 copy=$3 trouble=$4
shift 4
if [ "$trouble" = sealed ]
then
  mount --bind "$folder" "$folder"
  mount -o remount,bind,ro "$folder"
  exec "$@"
fi
mkdir -p "$folder" "$disk" "$copy"
mount -t tmpfs -o size=${ROOM} none "$disk"
cp -a "$folder/." "$disk"
mount --bind "$disk" "$folder"
if [ "$trouble" = read-only ]
then mount -o remount,ro "$disk"
else dd if=/dev/zero of="$disk/ballast" bs=4k 2>/dev/null || true
fi
if [ "$trouble" = filling ]
then truncate -s -${LEFT} "$disk/ballast"
fi
code=0
"$@" || code=$?
cp -a "$folder/." "$copy"
rm -f "$copy/ballast"
exit $code
`;

/** Whether this machine lets us mount a disk; where it does not, tests that need one are skipped. */
export function canMount(): boolean {
  const trial = 'mount -t tmpfs none /mnt && mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"';
  return spawnSync('unshare', [...UNSHARE, 'sh', '-c', trial, 'sh', ROOT], { stdio: 'ignore' }).status === 0;
}

export interface DiskTrouble {
  /** The folder that lies on a disk of its own. */
  readonly folder: string;
  /** Full to the last byte, full after a little, read-only; or read-only where it lies, without a disk of its own. */
  readonly trouble: 'full' | 'filling' | 'read-only' | 'sealed';
  /** Where what that folder holds afterwards is copied to, unless it is sealed; must not exist. */
  readonly copy: string;
}

/** Runs `dossier build` in `cwd` while one folder lies on a disk that can take no more, or next to nothing. */
export function buildOnDisk(
  { folder, trouble, copy }: DiskTrouble,
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv,
): Promise<Ended> {
  const program = [process.execPath, BIN, 'build', ...args];
  const options = [...UNSHARE, 'sh', '-c', SCRIPT, 'sh', folder, `${copy}.disk`, copy, trouble, ...program];
  return runProgram('unshare', options, { cwd, env: { ...plainEnvironment(), ...environment } });
}
