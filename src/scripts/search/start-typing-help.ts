import { typingHelp } from '../../core/search/reading/typing-help.ts';

globalThis.dossierTypingHelp = typingHelp;
