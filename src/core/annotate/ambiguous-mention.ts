import type { Offer } from '../offer.ts';
import { problem, type Problem } from '../problem.ts';
import type { Passage } from '../schema/dossier.ts';
import type { ArticleToRead } from './article-to-read.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { Reading } from './settle-ambiguous.ts';

/** What asks the editor which term a name means; it stands where the passage starts. */
export function ambiguousMention(
  article: Pick<ArticleToRead, 'file'>,
  passage: Passage,
  occurrence: Occurrence,
  readings: readonly Reading[],
): Problem {
  const text = passage.text.slice(occurrence.start, occurrence.end);
  const place = { file: article.file, ...(passage.line !== undefined && { line: passage.line }) };
  const links = readings.map(({ term }) => `[[${term.slug}|${text}]]`).join(' or ');
  const asked = problem(
    'ambiguous-mention',
    place,
    `"${text}" in ${passage.id} may be ${readings.map(inWords).join(' or ')}.`,
    `Write ${links}, or [[!${text}]] to leave it alone.`,
  );
  const range = { passage: passage.id, start: occurrence.start, end: occurrence.end };
  const offers: Offer[] = [
    ...readings.map(({ term }): Offer => ({ kind: 'link', ...range, target: term.slug })),
    { kind: 'forbid', ...range },
  ];
  return { ...asked, offers };
}

function inWords({ term, points, reasons }: Reading): string {
  const why = reasons.length === 0 ? 'nothing nearby speaks for it' : reasons.join('; ');
  return `${term.slug} (${String(points)} points: ${why})`;
}
