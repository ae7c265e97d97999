import { ROOT } from '../../setup/paths.ts';
import { measureProcess, type ProcessCost } from '../measure-process.ts';
import type { ChildReport } from './child-report.ts';

/** A child's report, with what the system says of it and of every process it started. */
export type MeasuredChild = ChildReport & Pick<ProcessCost, 'peakMb' | 'cpuSeconds'>;

/** Runs a script of this folder with Node; its report is the last line that it prints. */
export async function runChild(script: string, args: readonly string[]): Promise<MeasuredChild> {
  const cost = await measureProcess(process.execPath, [script, ...args], { cwd: ROOT });
  const report = JSON.parse(cost.stdout.trim().split('\n').at(-1) ?? '') as ChildReport;
  return { ...report, peakMb: cost.peakMb, cpuSeconds: cost.cpuSeconds };
}
