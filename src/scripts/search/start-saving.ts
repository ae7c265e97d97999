import { citationsOfResults, csvOfResults, download } from './save-results.ts';

globalThis.dossierSaving = { citationsOfResults, csvOfResults, download };
