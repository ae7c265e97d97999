import type { Edtf } from '../../schema/brands.ts';
import { publishedDay } from './published-day.ts';

/** An archived copy of a page. */
export interface ArchivedCopy {
  readonly url: string;
  readonly date?: Edtf | undefined;
}

/** Attributes of a link that says what it meant when it was made. */
type RobustAttributes = Readonly<
  Record<`data-${'originalurl' | 'versiondate' | 'versionurl'}`, string | undefined>
>;

/** A page of the web, linked so that it can be found again. */
export interface RobustLink {
  /** Of the link to the living page. */
  readonly live: RobustAttributes;
  readonly copies: readonly (ArchivedCopy & {
    readonly day: string | undefined;
    readonly attributes: RobustAttributes;
  })[];
}

/** `https://web.archive.org/web/20170315120000/…`: archives after Wayback's manner write the moment in the address. */
const MOMENT = /\/web\/(\d{4})(\d{2})(\d{2})\d*[a-z_]*\//;

/**
 * The attributes of Robust Links (mementoweb.org, 1.0): the original address, the day at which it said what is meant, and
 * a copy of that. Where no copy has a day, the day is that on which the page is known to have been there.
 */
export function robustLink(
  url: string,
  archived: readonly ArchivedCopy[],
  known: Edtf | undefined,
): RobustLink {
  const copies = archived.map((copy) => ({ ...copy, day: dayOf(copy) }));
  const first = copies.find(({ day }) => day !== undefined) ?? copies[0];
  const day = first?.day ?? (known === undefined ? undefined : publishedDay(known));
  return {
    live: { 'data-originalurl': url, 'data-versiondate': day, 'data-versionurl': first?.url },
    copies: copies.map((copy) => ({
      ...copy,
      attributes: {
        'data-originalurl': url,
        'data-versiondate': copy.day ?? day,
        'data-versionurl': undefined,
      },
    })),
  };
}

function dayOf({ url, date }: ArchivedCopy): string | undefined {
  if (date !== undefined) return publishedDay(date);
  const [, year, month, day] = MOMENT.exec(url) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}
