import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program cost, with every process it started. */
export interface ProcessCost {
  readonly seconds: number;
  /** Processor time, user and system; 0 where the system has no /proc. */
  readonly cpuSeconds: number;
  /** Peak memory of all its processes together, in MB: the sum of their own peaks. 0 where the system has no /proc. */
  readonly peakMb: number;
  /** The end of what it printed on standard output. */
  readonly stdout: string;
}

/** How often the processes are looked at, in milliseconds: often enough to see them once more before they end. */
const INTERVAL = 50;

/** Ticks of the processor clock a second, on every Linux this runs on. */
const TICKS = 100;

interface Seen {
  readonly peakKb: number;
  readonly ticks: number;
}

/** Runs a program to its end and measures it. Throws, with what it printed, where it ends badly. */
export async function measureProcess(
  program: string,
  args: readonly string[],
  { cwd, env = process.env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ProcessCost> {
  const begun = performance.now();
  const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] = (printed[name] + text).slice(-MOST_KEPT);
    });
  const seen = new Map<number, Seen>();
  const timer = setInterval(() => {
    for (const pid of familyOf(child.pid ?? 0)) look(pid, seen);
  }, INTERVAL);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  if (code !== 0)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${printed.stdout}${printed.stderr}`,
    );
  const all = [...seen.values()];
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: all.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS,
    peakMb: all.reduce((sum, { peakKb }) => sum + peakKb, 0) / 1024,
    stdout: printed.stdout,
  };
}

/** Characters of each stream that are kept: its end, where a program says how it went. */
const MOST_KEPT = 4_000;

/** A process and all its descendants. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const pid of listProcesses()) {
    const parent = /^PPid:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const belongs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || belongs(parent));
  };
  return [root, ...[...parents.keys()].filter(belongs)];
}

function look(pid: number, seen: Map<number, Seen>): void {
  const peakKb = Number(/^VmHWM:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? 0);
  // Fields 14 and 15 of stat; the second, the name, may hold spaces and ends with the last parenthesis.
  const fields = readProc(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  const before = seen.get(pid) ?? { peakKb: 0, ticks: 0 };
  seen.set(pid, { peakKb: Math.max(before.peakKb, peakKb), ticks: Math.max(before.ticks, ticks || 0) });
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
