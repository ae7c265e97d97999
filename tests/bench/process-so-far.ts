import { readFileSync } from 'node:fs';

/** What a process has cost until now; zeros where the system has no /proc. */
export interface ProcessSoFar {
  readonly peakMb: number;
  /** Processor time, user and system. */
  readonly cpuSeconds: number;
}

/** Ticks of the processor clock a second, on every Linux this runs on. */
const TICKS = 100;

export function processSoFar(pid: number): ProcessSoFar {
  const peakKb = Number(/^VmHWM:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? 0);
  // Fields 14 and 15 of stat; the second, the name, may hold spaces and ends with the last parenthesis.
  const fields = readProc(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return { peakMb: peakKb / 1024, cpuSeconds: ticks / TICKS };
}

/** What the system tells of a process; nothing of one that has ended. */
export function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
