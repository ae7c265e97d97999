import { citations } from './citations.ts';
import type { Evaluation } from './evaluation.ts';
import { mentions } from './mentions.ts';
import { search } from './search.ts';
import { suggestions } from './suggestions.ts';

/** Everything `npm run eval` measures. To add an evaluation, add a file and a line. */
export const EVALUATIONS: readonly Evaluation[] = [mentions, suggestions, search, citations];
