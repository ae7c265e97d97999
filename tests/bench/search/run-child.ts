import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { ChildReport } from './child-report.ts';

/** A child's report, with what the system says of it and of every process it started. */
export interface MeasuredChild extends ChildReport {
  /** Peak memory of all its processes together, in MB: the sum of their own peaks. */
  readonly peakMb: number;
  /** Processor time, user and system, in seconds. */
  readonly cpuSeconds: number;
}

/** How often the processes are looked at, in milliseconds: often enough to see them once more before they end. */
const INTERVAL = 50;

/** Ticks of the processor clock a second, on every Linux this runs on. */
const TICKS = 100;

interface Seen {
  readonly peakKb: number;
  readonly ticks: number;
}

/** Runs a script of this folder with Node. Peak memory and processor time are read from /proc: 0 where there is none. */
export async function runChild(script: string, args: readonly string[]): Promise<MeasuredChild> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const seen = new Map<number, Seen>();
  const timer = setInterval(() => {
    for (const pid of familyOf(child.pid ?? 0)) look(pid, seen);
  }, INTERVAL);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const output = await text(child.stdout);
  const code = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script} ended with ${code ?? 'a signal'}`);
  const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as ChildReport;
  const all = [...seen.values()];
  return {
    ...report,
    peakMb: all.reduce((sum, { peakKb }) => sum + peakKb, 0) / 1024,
    cpuSeconds: all.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS,
  };
}

/** A process and all its descendants. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of listProcesses()) {
    const parent = /^PPid:\s+(\d+)/m.exec(readProc(name, 'status'))?.[1];
    if (parent !== undefined) parents.set(name, Number(parent));
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
