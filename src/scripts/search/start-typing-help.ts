import { typingHelp } from '../../core/search/reading/typing-help.ts';

globalThis.dossierEngineParts = { ...globalThis.dossierEngineParts, typingHelp };
