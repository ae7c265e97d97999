import type { GroupText, RecordText } from '../index-format/group-text.ts';

/** A row of data/articles.json, as far as search shows it. */
interface ArticleRow {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly lang: string;
  readonly passages: readonly PassageRow[];
}

interface PassageRow {
  readonly id: string;
  readonly n: number | null;
  readonly kind: string;
  readonly text: string;
}

/** The text of `data/articles/SLUG.json` → what a result shows; undefined where it is none. */
export function articleText(json: string): GroupText | undefined {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRow(row)) return undefined;
  const { slug, title, lang, date, outlet, agency } = row;
  return {
    kind: 'article',
    slug,
    path: `articles/${slug}/`,
    title,
    lang,
    date,
    ...(outlet !== null && { outlet }),
    ...(agency !== null && { agency }),
    records: row.passages.map(recordOf),
  };
}

function recordOf({ id, n, kind, text }: PassageRow): RecordText {
  return { kind: kind === 'heading' ? 'heading' : 'passage', id, n, text };
}

function isRow(value: unknown): value is ArticleRow {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, title, passages } = value as Partial<ArticleRow>;
  return typeof slug === 'string' && typeof title === 'string' && Array.isArray(passages);
}
