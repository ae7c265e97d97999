import { readByline } from '../../convert/read-byline.ts';
import { readDate } from '../../convert/read-date.ts';
import { problem } from '../../problem.ts';
import type { Article } from '../../schema/dossier.ts';
import { placeIn } from '../../schema/dossier.ts';
import { edtfRange } from '../../schema/edtf.ts';
import { articleRule } from '../article-rule.ts';

/** Milliseconds that one moment's dates can lie apart the world over: a day without a zone is read as one of UTC. */
const ZONES_APART = 14 * 3_600_000;

/** The date of an article is the one its original gives. */
export const dateDiffers = articleRule('date-differs', (article, { dossier }) => {
  const stated = statedDate(article, dossier.config.timezone);
  if (!stated || agree(article.date, stated.date)) return [];
  const message = `The date is ${article.date}, while ${stated.where} says ${stated.date}`;
  return [problem('date-differs', placeIn(article, ['date']), message)];
});

interface StatedDate {
  readonly date: string;
  /** Who says so, in words. */
  readonly where: string;
}

/** What the original says of its date: in a line that was read, else in its name. */
function statedDate({ source }: Article, timezone: string): StatedDate | undefined {
  if (!source) return undefined;
  for (const { as, text, line } of source.read) {
    if (as !== 'date' && as !== 'byline') continue;
    const date = readLine(text, timezone);
    if (date !== undefined) return { date, where: `line ${line} of ${source.file}` };
  }
  const named = /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(source.file)?.[0];
  return named === undefined ? undefined : { date: named, where: `the name of ${source.file}` };
}

function readLine(text: string, timezone: string): string | undefined {
  const byline = readByline(text, timezone);
  if (byline?.kind === 'byline') return byline.date;
  const date = readDate(text, timezone);
  return date?.kind === 'date' ? date.edtf : undefined;
}

/** Whether two dates can mean the same day. */
function agree(one: string, other: string): boolean {
  const [a, b] = [edtfRange(one), edtfRange(other)];
  return !a || !b || (a.min <= b.max + ZONES_APART && b.min <= a.max + ZONES_APART);
}
