import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';

/** Where a style departs from its own manual, or a locale from its language: what is in the file, and what should be. */
export interface Amendment {
  readonly of: CitationStyleName | CitationLocale;
  /** Occurs exactly once in the file, as the amendments before this one leave it. */
  readonly from: string;
  readonly to: string;
  /** What the manual says, and where. */
  readonly why: string;
}
