import type { Article } from '../../core/schema/dossier.ts';

/** Whose report an article is: its newspaper or site, else what it retells, else its agency; undefined where it says nothing. */
export function reportName({ outlet, basedOn, agency }: Article): string | undefined {
  return outlet ?? (basedOn === undefined ? agency : withoutDate(basedOn));
}

/** A day or a month behind a comma, perhaps with the time. */
const DATES = /,\s*(?:\d{1,2}\.?\s+)?\p{L}+\s+\d{4}(?:,\s*\d{1,2}[.:]\d{2}(?:\s*(?:uur|u|h))?)?(?=$|[,;])/gu;

/** `Knack, 29 december 2016` is a report of Knack; the day is given beside it. */
function withoutDate(basedOn: string): string {
  return basedOn.replace(DATES, '') || basedOn;
}
