import { suggestWords } from '../../core/search/reading/suggest-words.ts';

globalThis.dossierEngineParts = { ...globalThis.dossierEngineParts, suggestWords };
