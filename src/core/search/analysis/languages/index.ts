import type { LanguageAnalysis } from '../language-analysis.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The languages whose words search can take apart, for whoever may hold them all. To add one, add a file and a line. */
export const LANGUAGE_ANALYSES: readonly LanguageAnalysis[] = [nl, en, de, fr];
