import { createRequire } from 'node:module';
import type * as CitationJs from '@citation-js/core';

/**
 * Loads Citation.js and the citeproc below it, when a work is first rendered: most builds find all they need among what was
 * rendered before, and then are spared their thirty thousand lines.
 */
export function loadCiteproc(): CitationJs.CslConfig {
  const require = createRequire(import.meta.url);
  const { plugins } = require('@citation-js/core') as typeof CitationJs;
  require('@citation-js/plugin-csl');
  return plugins.config.get('@csl');
}
