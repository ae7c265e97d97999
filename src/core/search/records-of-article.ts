import type { Article, Mention, Quote } from '../schema/dossier.ts';
import type { PlacedNote } from './notes-by-article.ts';
import { notesOn } from './notes-on.ts';
import type { RecordGroup, RecordMention, SearchRecord } from './record.ts';

interface FoundInArticle {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly notes: readonly PlacedNote[];
  /** How each term is called, by its slug. */
  readonly names: ReadonlyMap<string, string>;
  /** Title of any entry by its slug. */
  readonly titleOf: (slug: string) => string | undefined;
}

/** An article as search finds it: its passages and headings in order, then the quotes from it and the notes on it. */
export function recordsOfArticle(article: Article, found: FoundInArticle): SearchRecord[] {
  const mentions = Map.groupBy(found.mentions, ({ passage }) => passage);
  const passages: SearchRecord[] = [];
  let subhead: string | undefined;
  for (const { id, kind, text } of article.body.passages) {
    const own = (mentions.get(id) ?? []).map(({ term, start, end }) => ({ term, start, end }));
    const isHeading = kind === 'heading';
    passages.push({
      kind: isHeading ? 'heading' : 'passage',
      id,
      text,
      mentions: own,
      ...(!isHeading && subhead !== undefined && { subhead }),
    });
    if (isHeading) subhead = text;
  }
  return [...passages, ...quoteRecords(passages, found), ...notesOn(article, found.notes, found.titleOf)];
}

/** What search says of an article besides its records; nothing of its text is read. */
export function headOfArticle({
  slug,
  title,
  lang,
  date,
  outlet,
  agency,
}: Article): Omit<RecordGroup, 'records'> {
  return {
    kind: 'article',
    slug,
    path: `articles/${slug}/`,
    title,
    lang,
    date,
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
  };
}

/** One record for each stretch of words, whatever number of claims and events rest on it. */
function quoteRecords(passages: readonly SearchRecord[], { quotes, names }: FoundInArticle): SearchRecord[] {
  const records = new Map<string, SearchRecord>();
  for (const { passage, start, end, text, by } of quotes) {
    const id = `${passage}:${start}-${end}`;
    if (records.get(id)?.by !== undefined) continue;
    const source = passages.find((candidate) => candidate.id === passage);
    const speaker = by === undefined ? undefined : (names.get(by) ?? by);
    records.set(id, {
      kind: 'quote',
      id,
      text,
      passage,
      mentions: (source?.mentions ?? []).flatMap((mention) => within(mention, start, end)),
      ...(speaker !== undefined && { by: speaker }),
    });
  }
  return [...records.values()];
}

function within(mention: RecordMention, start: number, end: number): RecordMention[] {
  if (mention.start < start || mention.end > end) return [];
  return [{ ...mention, start: mention.start - start, end: mention.end - start }];
}
