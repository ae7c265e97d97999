import { Presets, SingleBar } from 'cli-progress';
import type { CommonOptions } from './common-options.ts';
import { createPace } from './pace.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a piece of work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Work that ends sooner is not worth a word, in milliseconds: later feels stuck, sooner flickers. */
const SHOW_AFTER_MS = 1_000;

/** How often a running count is printed where no bar can be drawn, in milliseconds. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, plain lines elsewhere, nothing when quiet or soon done. It writes to standard error only. */
export function startProgress(label: string, options: CommonOptions, terminal: Terminal): Progress {
  if (options.quiet) return { update: () => undefined, stop: () => undefined };
  return later(() => (terminal.interactive ? bar(label) : lines(label, terminal)));
}

/** Begins to show only once the work has taken a while; work that never pauses lets no timer tell. */
function later(show: () => Progress): Progress {
  const begun = performance.now();
  let shown: Progress | undefined;
  let state: readonly [done: number, total: number] | undefined;
  const begin = (): void => {
    shown ??= show();
    if (state) shown.update(...state);
  };
  const timer = setTimeout(begin, SHOW_AFTER_MS);
  return {
    update: (...now) => {
      state = now;
      if (shown) shown.update(...now);
      else if (performance.now() - begun > SHOW_AFTER_MS) begin();
    },
    stop: () => {
      clearTimeout(timer);
      shown?.stop();
    },
  };
}

function bar(label: string): Progress {
  const begun = performance.now();
  const pace = createPace();
  const format = `${label.padEnd(18)} {bar} {percentage}%  {value}/{total}  {pace}`;
  const drawn = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.shades_grey,
  );
  drawn.start(1, 0, { pace: '' });
  return {
    update: (done, total) => {
      drawn.setTotal(total);
      drawn.update(done, { pace: pace(done, total, performance.now() - begun + SHOW_AFTER_MS) });
    },
    stop: () => {
      drawn.stop();
    },
  };
}

function lines(label: string, terminal: Terminal): Progress {
  const begun = performance.now();
  const pace = createPace();
  let last = begun;
  let state = '';
  terminal.err(`${label} …`);
  return {
    update: (done, total) => {
      state = `${done}/${total}`;
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      const speed = pace(done, total, last - begun + SHOW_AFTER_MS);
      // Before anything is done there is no pace to tell.
      terminal.err(`${label} ${done === 0 ? state : `${state}, ${speed}`}`);
    },
    stop: () => {
      const seconds = ((performance.now() - begun + SHOW_AFTER_MS) / 1000).toFixed(1);
      terminal.err(`${label} ${state === '' ? 'done' : state} (${seconds} s)`);
    },
  };
}
