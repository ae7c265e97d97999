import { createHash } from 'node:crypto';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import { engineVersion } from './engine-version.ts';
import type { Csl } from './read-csl.ts';

/** Changes whenever the same work would be rendered otherwise by a newer Dossier with the same styles and processor. */
const TEMPLATE_FORMAT = 3;

/** What templates of a style and locale are made from beside the works, as a short hash: the texts of both, amended, and the processor. */
export function templatePrint(csl: Csl, style: CitationStyleName, locale: CitationLocale): string {
  return createHash('sha256')
    .update(`${TEMPLATE_FORMAT}\n${engineVersion()}\n`)
    .update(`${csl.styles.get(style) ?? ''}${csl.locales.get(locale) ?? ''}`)
    .digest('hex')
    .slice(0, 12);
}
