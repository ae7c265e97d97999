import type { Locator } from '../../core/schema/citation.ts';

/** A work that a citation in a text names. */
export interface WorkCited {
  readonly id: string;
  readonly place?: Locator | undefined;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}
