import { Presets, SingleBar } from 'cli-progress';
import type { CommonOptions } from './common-options.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a piece of work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** How often a running count is printed where no bar can be drawn, in milliseconds. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, plain lines elsewhere, nothing when quiet. It writes to standard error only. */
export function startProgress(label: string, options: CommonOptions, terminal: Terminal): Progress {
  if (options.quiet) return { update: () => undefined, stop: () => undefined };
  return terminal.interactive ? bar(label) : lines(label, terminal);
}

function bar(label: string): Progress {
  const format = `${label.padEnd(18)} {bar} {percentage}%  {value}/{total}  {eta_formatted} left`;
  const drawn = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.shades_grey,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (started) drawn.setTotal(total);
      else drawn.start(total, 0);
      started = true;
      drawn.update(done);
    },
    stop: () => {
      if (started) drawn.stop();
    },
  };
}

function lines(label: string, terminal: Terminal): Progress {
  const begun = performance.now();
  let last = begun;
  let state = '';
  terminal.err(`${label} …`);
  return {
    update: (done, total) => {
      state = `${done}/${total}`;
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      terminal.err(`${label} ${state}`);
    },
    stop: () => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      terminal.err(`${label} ${state === '' ? 'done' : state} (${seconds} s)`);
    },
  };
}
