import type { LanguageAnalysis } from '../../core/search/analysis/language-analysis.ts';

declare global {
  /** Languages whose scripts have run, by BCP 47 primary tag. */
  var dossierLanguages: Map<string, LanguageAnalysis> | undefined;
}

/** Lets the engine know a language: each is a script of its own, so that a reader fetches those of the dossier alone. */
export function offerLanguage(analysis: LanguageAnalysis): void {
  globalThis.dossierLanguages ??= new Map();
  globalThis.dossierLanguages.set(analysis.lang, analysis);
}
