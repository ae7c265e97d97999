import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.ts';
import type { TextEvaluation } from './evaluation.ts';
import { type MarkedText, readMarkedText } from './read-marked-text.ts';
import { seedMentions } from './seed-mentions.ts';

const TEXTS = join(ROOT, 'tests', 'eval', 'texts');

/** The short texts with traps, each with its own glossary. */
export function trapTexts(): MarkedText[] {
  return readdirSync(TEXTS).map((name) => readMarkedText(TEXTS, name));
}

/** Mentions of terms. */
export const mentions: TextEvaluation = {
  name: 'mentions',
  run: () => [...trapTexts(), ...seedMentions()],
};
