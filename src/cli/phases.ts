import type { CommonOptions } from './common-options.ts';
import { type Progress, startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The parts of a long command, one after the other, each with its progress and the time it takes. */
export interface Phases {
  /** Ends the phase before, and begins another; `label` is what the progress says. */
  readonly begin: (name: string, label: string) => Progress;
  readonly end: () => void;
  /** Seconds of each phase, by its name, to a tenth. */
  readonly seconds: () => Readonly<Record<string, number>>;
}

export function startPhases(options: CommonOptions, terminal: Terminal): Phases {
  const taken: Record<string, number> = {};
  let current: { readonly name: string; readonly begun: number; readonly progress: Progress } | undefined;
  const end = (): void => {
    if (!current) return;
    const { name, begun, progress } = current;
    progress.stop();
    taken[name] = (taken[name] ?? 0) + (performance.now() - begun) / 1000;
    current = undefined;
  };
  return {
    begin: (name, label) => {
      end();
      const progress = startProgress(label, options, terminal);
      current = { name, begun: performance.now(), progress };
      return progress;
    },
    end,
    seconds: () =>
      Object.fromEntries(Object.entries(taken).map(([name, time]) => [name, Math.round(time * 10) / 10])),
  };
}
