import { ROOT } from '../../setup/paths.ts';
import { measureProcess, type ProcessCost } from '../measure-process.ts';
import type { ChildReport } from './child-report.ts';

/** A child's report, with what the system says of it and of every process it started. */
export type MeasuredChild = ChildReport & Pick<ProcessCost, 'peakMb' | 'cpuSeconds'>;

/** How a child is run. */
interface ChildOptions {
  /** Of Node itself. */
  readonly flags?: readonly string[];
  /** Folder where Node keeps what it made of the programs, as the command line has it; nothing is kept without. */
  readonly compiled?: string;
}

/** Runs a script of this folder with Node; its report is the last line that it prints. */
export async function runChild(
  script: string,
  args: readonly string[],
  { flags = [], compiled = '' }: ChildOptions = {},
): Promise<MeasuredChild> {
  const cost = await measureProcess(process.execPath, [...flags, script, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const report = JSON.parse(cost.stdout.trim().split('\n').at(-1) ?? '') as ChildReport;
  return { ...report, peakMb: cost.peakMb, cpuSeconds: cost.cpuSeconds };
}
