import { articlesFile } from './articles.ts';
import { claimsFile } from './claims.ts';
import { cslFile } from './csl.ts';
import type { DataFile } from './data-file.ts';
import { eventsFile } from './events.ts';
import { historyFile } from './history.ts';
import { linksFile } from './links.ts';
import { mentionsFile } from './mentions.ts';
import { quotesFile } from './quotes.ts';
import { referencesFile } from './references.ts';
import { sharedCopyFile } from './shared-copy.ts';
import { termsFile } from './terms.ts';

/** Every file of `data/`. To add one is to add a file here and a line below. */
export const DATA_FILES: readonly DataFile[] = [
  articlesFile,
  termsFile,
  mentionsFile,
  linksFile,
  claimsFile,
  eventsFile,
  quotesFile,
  sharedCopyFile,
  referencesFile,
  cslFile,
  historyFile,
];
