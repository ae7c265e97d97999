import { corrections } from '../../core/search/reading/corrections.ts';

globalThis.dossierEngineParts = { ...globalThis.dossierEngineParts, corrections };
