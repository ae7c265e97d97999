import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';

export type { Messages } from './messages.ts';

/** Every language of the interface. To add one is to add a table and a line. */
const TABLES: Readonly<Record<string, Messages>> = { nl, en };

/** The interface's texts in a language (`nl`, `nl-BE`); English where there is no table for it. */
export function messagesFor(lang: string): Messages {
  return TABLES[lang.toLowerCase().split('-')[0] ?? ''] ?? en;
}

/** The language the interface speaks where a dossier is in `lang`: what `<html lang>` must say. */
export function interfaceLang(lang: string): string {
  return messagesFor(lang) === en && !lang.toLowerCase().startsWith('en') ? 'en' : lang;
}
