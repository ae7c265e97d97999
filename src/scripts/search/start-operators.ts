import { operators } from '../../core/search/reading/operators.ts';

globalThis.dossierEngineParts = { ...globalThis.dossierEngineParts, operators };
