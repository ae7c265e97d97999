import type { Edtf, PassageId, Slug } from '../../core/schema/brands.ts';
import type { Article, Mention, Term } from '../../core/schema/dossier.ts';
import { edtfRange } from '../../core/schema/edtf.ts';
import { reportName } from './report-name.ts';
import { plainForm } from './surface-forms.ts';

/** A place where a name is used. */
interface NameUse {
  readonly article: Article;
  readonly passage: PassageId;
  /** First moment of the article's date, milliseconds since 1970. */
  readonly moment: number;
}

/** One name as one newspaper, site or other source uses it. */
interface NamingRow {
  /** Empty where the article names none. */
  readonly outlet: string;
  readonly count: number;
  /** Earliest and latest use. */
  readonly first: NameUse;
  readonly last: NameUse;
}

export interface NamingGroup {
  readonly name: string;
  readonly rows: readonly NamingRow[];
}

/**
 * Which newspaper or site used which name for a term, and when first and last. The names are those of the entry; a form
 * with an ending is counted with its name. The most used name first, then by outlet.
 */
export function naming(
  term: Pick<Term, 'term' | 'aliases'>,
  articles: ReadonlyMap<Slug, Article>,
  mentions: readonly Mention[],
): NamingGroup[] {
  const names = [term.term, ...term.aliases.map(({ text }) => text)].sort((a, b) => b.length - a.length);
  const nameOfText = remembered((text: string) => nameOf(plainForm(text), names));
  const momentOf = remembered((date: Edtf) => edtfRange(date)?.min ?? 0);
  const uses = mentions.flatMap(({ article: slug, passage, text }) => {
    const article = articles.get(slug);
    return article ? [{ article, passage, moment: momentOf(article.date), name: nameOfText(text) }] : [];
  });
  return [...Map.groupBy(uses, ({ name }) => name)]
    .map(([name, found]) => ({ name, found }))
    .sort((a, b) => b.found.length - a.found.length || (a.name < b.name ? -1 : 1))
    .map(({ name, found }) => ({ name, rows: rowsOf(found) }));
}

function rowsOf(uses: readonly NameUse[]): NamingRow[] {
  return [...Map.groupBy(uses, ({ article }) => reportName(article) ?? '')]
    .flatMap(([outlet, group]): NamingRow[] => {
      const sorted = group.toSorted((a, b) => a.moment - b.moment);
      const [first] = sorted;
      const last = sorted.at(-1);
      return first && last ? [{ outlet, count: group.length, first, last }] : [];
    })
    .sort((a, b) => a.first.moment - b.first.moment || (a.outlet < b.outlet ? -1 : 1));
}

/** Of a term that is mentioned by the thousand, names and dates are few. */
function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.has(key) ? known.get(key) : find(key);
    known.set(key, value as Value);
    return value as Value;
  };
}

/** The longest name of the entry that the form is, or begins with; else the form itself. */
function nameOf(form: string, names: readonly string[]): string {
  const lower = form.toLowerCase();
  return names.find((name) => lower.startsWith(name.toLowerCase())) ?? form;
}
