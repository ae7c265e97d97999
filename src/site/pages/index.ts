import type { PageKind } from '../plan/page-kind.ts';
import { articlePages } from './article-pages.ts';
import { citingPages } from './citing-pages.ts';
import { copyPages } from './copy-pages.ts';
import { gonePages } from './gone-pages.ts';
import { monthPages } from './month-pages.ts';
import { movedCitingPages, movedPages } from './moved-pages.ts';
import { referencePages } from './reference-pages.ts';
import { sourcePages } from './source-pages.ts';
import { mentionPages, termPages } from './term-pages.ts';
import { versionPages } from './version-pages.ts';
import { wholePages } from './whole-pages.ts';

/** Every kind of page. To add one is to add a template in src/pages, a file here and a line below. */
export const PAGE_KINDS: readonly PageKind[] = [
  ...wholePages,
  articlePages,
  citingPages,
  versionPages,
  copyPages,
  gonePages,
  monthPages,
  movedPages,
  movedCitingPages,
  termPages,
  mentionPages,
  referencePages,
  sourcePages,
];
