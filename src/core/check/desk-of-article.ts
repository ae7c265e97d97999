import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import type { Article, Dossier, Mention } from '../schema/dossier.ts';

/** Something to look at in an article, and what can be done about it at once. */
export interface DeskItem {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly fix: string;
  /** Line of the article's file. */
  readonly line: number;
  /** Passage it is about; none where it is about the whole article. */
  readonly passage: string | undefined;
  readonly offers: readonly Offer[];
}

/** A link that was made by itself, and how to forbid it. */
interface MadeLink {
  readonly text: string;
  readonly term: string;
  readonly passage: string;
  readonly offer: Offer;
}

/** What an editor sees beside an article. */
export interface Desk {
  readonly items: readonly DeskItem[];
  readonly links: readonly MadeLink[];
}

/** The problems of an article at their passages, in order of the file, and the links that were made by themselves. */
export function deskOfArticle(dossier: Pick<Dossier, 'problems' | 'mentions'>, article: Article): Desk {
  return {
    items: dossier.problems
      .filter(({ file }) => file === article.file)
      .map(({ code, severity, message, fix, line, offers = [] }) => {
        return { code, severity, message, fix, line, passage: passageAt(article, line), offers };
      }),
    links: dossier.mentions
      .filter(
        (mention) => mention.article === article.slug && mention.linked && !isExplicit(mention, article),
      )
      .map(({ text, term, passage, start, end }) => {
        return { text, term, passage, offer: { kind: 'forbid', passage, start, end } };
      }),
  };
}

/** The passage that a line of the file stands in: the last that starts on it or above it. */
function passageAt({ body }: Article, line: number): string | undefined {
  return body.passages.findLast((passage) => passage.line !== undefined && passage.line <= line)?.id;
}

function isExplicit(mention: Mention, { body }: Article): boolean {
  return body.explicitLinks.some(
    ({ passage, range }) =>
      passage === mention.passage && range.start < mention.end && mention.start < range.end,
  );
}
