import { suggestWhileTyping } from './suggest-while-typing.ts';

globalThis.dossierSuggesting = suggestWhileTyping;
