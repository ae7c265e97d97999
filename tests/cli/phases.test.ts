import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPhases } from '../../src/cli/phases.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const said: string[] = [];
const terminal: Terminal = {
  cwd: '/',
  interactive: false,
  out: () => undefined,
  err: (text) => said.push(text),
  paint: (_style, text) => text,
};

beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells how long each phase took, to a tenth; a phase ends where the next begins', () => {
  const phases = startPhases({ quiet: true }, terminal);
  expect(phases.seconds()).toEqual({});
  phases.begin('reading', 'Reading');
  vi.advanceTimersByTime(1_240);
  phases.begin('pages', 'Building pages');
  vi.advanceTimersByTime(300);
  phases.begin('reading', 'Reading');
  vi.advanceTimersByTime(1_000);
  phases.end();
  vi.advanceTimersByTime(5_000);
  phases.end();
  expect(phases.seconds()).toEqual({ reading: 2.2, pages: 0.3 });
});

it('shows the progress of one phase at a time', () => {
  const phases = startPhases({}, terminal);
  phases.begin('reading', 'Reading').update(1, 4);
  vi.advanceTimersByTime(1_100);
  phases.begin('pages', 'Building pages').update(1, 9);
  vi.advanceTimersByTime(1_100);
  phases.end();
  expect(said.map((line) => line.split(' ')[0])).toEqual(['Reading', 'Reading', 'Building', 'Building']);
});
