import { stripVTControlCharacters, styleText } from 'node:util';

/** What a command may know of the world around it. Tests give it another one. */
export interface Terminal {
  readonly cwd: string;
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Standard error: problems, progress, talk. */
  readonly err: (text: string) => void;
  /** Whether standard error is a screen that a bar can be drawn on. */
  readonly interactive: boolean;
  /** Colours a word where colours are wanted. */
  readonly paint: (style: 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;
}

/** The real terminal of this process. Colour follows NO_COLOR and FORCE_COLOR. */
export function processTerminal(): Terminal {
  const coloured = process.stderr.isTTY || process.env['FORCE_COLOR'] !== undefined;
  return {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text + '\n'),
    err: (text) => process.stderr.write(text + '\n'),
    interactive: process.stderr.isTTY,
    paint: (style, text) =>
      coloured ? styleText(style, text, { stream: process.stderr }) : stripVTControlCharacters(text),
  };
}
