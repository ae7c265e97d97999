import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { processSoFar, readProc } from './process-so-far.ts';

/** What a program cost, with every process it started. */
export interface ProcessCost {
  readonly seconds: number;
  /** Processor time, user and system; 0 where the system has no /proc. */
  readonly cpuSeconds: number;
  /** Peak memory of the processes that run at one time, together, in MB: the sum of their own peaks until then. 0 where the system has no /proc. */
  readonly peakMb: number;
  /** The end of what it printed on standard output. */
  readonly stdout: string;
}

/** How often the processes are looked at, in milliseconds: often enough to see them once more before they end. */
const INTERVAL = 50;

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
  const seconds = new Map<number, number>();
  let peakMb = 0;
  const timer = setInterval(() => {
    let nowMb = 0;
    for (const pid of familyOf(child.pid ?? 0)) {
      const one = processSoFar(pid);
      seconds.set(pid, Math.max(seconds.get(pid) ?? 0, one.cpuSeconds));
      // The most that it ever had, which is never less than it has.
      nowMb += one.peakMb;
    }
    peakMb = Math.max(peakMb, nowMb);
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
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: [...seconds.values()].reduce((sum, one) => sum + one, 0),
    peakMb,
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

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
