import { printOf } from '../../core/print.ts';
import type { Mention } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';

/** A print of mentions in order, with the articles that they stand in. */
export function concordancePrint(mentions: readonly Mention[], { prints }: Pick<Site, 'prints'>): string {
  if (mentions.length === 0) return '';
  const lines: string[] = [];
  let last: string | undefined;
  for (const { article, passage, start, end } of mentions) {
    if (article !== last) lines.push(prints.article(article));
    last = article;
    lines.push(`${passage} ${start} ${end}`);
  }
  return printOf(lines);
}
