import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
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

it('says nothing of work that is soon done', () => {
  const progress = startProgress('Reading', {}, terminal);
  progress.update(5, 5);
  vi.advanceTimersByTime(900);
  progress.stop();
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual([]);
});

it('says what takes a while, how far it is now and then, and how long it took', () => {
  const progress = startProgress('Reading', {}, terminal);
  progress.update(1, 50);
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(['Reading …']);
  vi.advanceTimersByTime(5_000);
  progress.update(20, 50);
  progress.update(21, 50);
  expect(said).toEqual(['Reading …', 'Reading 20/50, 3.3 a second, 9 s left']);
  vi.advanceTimersByTime(3_000);
  progress.update(50, 50);
  progress.stop();
  expect(said.at(-1)).toBe('Reading 50/50 (9.0 s)');
});

it('tells no pace before anything is done', () => {
  const progress = startProgress('Reading', {}, terminal);
  progress.update(0, 50);
  vi.advanceTimersByTime(6_000);
  progress.update(0, 50);
  expect(said).toEqual(['Reading …', 'Reading 0/50']);
  progress.stop();
});

it('is silent when asked', () => {
  const progress = startProgress('Reading', { quiet: true }, terminal);
  vi.advanceTimersByTime(20_000);
  progress.update(1, 2);
  progress.stop();
  expect(said).toEqual([]);
});
