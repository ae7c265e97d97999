import { type Place, problem, type Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import { type Article, type Content, type Quote, placeIn } from '../schema/dossier.ts';
import { findQuote, nearestPassage } from './find-quote.ts';
import type { ResolveLink } from './link-resolver.ts';
import { nearest } from './nearest.ts';

interface Wanted {
  readonly placeOf: (field: 'article' | 'quote') => Place;
  readonly article: Slug;
  readonly quote: string;
  readonly origin: Pick<Quote, 'by' | 'claim' | 'event'>;
}

/** Characters of a passage that a message shows: enough to recognise it, and one screen wide with the rest. */
const SHOWN = 160;

/** Where the words of a quote stand in an article. */
type Standing = Pick<Quote, 'passage' | 'start' | 'end' | 'text'>;

/** Where quotes were found, by the print of their article and their words. */
export type QuotePlaces = ReadonlyMap<string, Standing>;

interface FoundQuotes {
  readonly quotes: Quote[];
  readonly problems: Problem[];
  readonly places: QuotePlaces;
}

/**
 * The quotes of claims and events, found in their articles; a problem for each that is not there.
 * @param before where they were found before; articles that are as they were are not read again
 */
export function findQuotes(
  content: Content,
  resolve: ResolveLink,
  before: QuotePlaces = new Map(),
): FoundQuotes {
  const quotes: Quote[] = [];
  const problems: Problem[] = [];
  const places = new Map<string, Standing>();
  for (const wanted of wantedQuotes(content)) {
    const target = resolve({ target: wanted.article, fragment: undefined });
    if (target?.kind !== 'article') {
      problems.push(unknownArticle(wanted, content.articles));
      continue;
    }
    const { article } = target;
    const key = `${article.print} ${wanted.quote}`;
    const place = before.get(key) ?? standsAt(article, wanted.quote);
    if (!place) {
      problems.push(notFound(wanted, article));
      continue;
    }
    places.set(key, place);
    const { passage, start, end, text } = place;
    quotes.push({ article: article.slug, passage, start, end, text, ...wanted.origin });
  }
  return { quotes, problems, places };
}

function standsAt({ body }: Article, quote: string): Standing | undefined {
  const found = findQuote(body.passages, quote);
  if (!found) return undefined;
  const { passage, start, end } = found;
  return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
}

function wantedQuotes({ claims, events }: Content): Wanted[] {
  return [
    ...claims.flatMap((claim) =>
      claim.positions.map(({ article, quote, by }, index) => ({
        placeOf: (field: string) => placeIn(claim, ['positions', index, field]),
        article,
        quote,
        origin: { by, claim: claim.slug },
      })),
    ),
    ...events.flatMap((event) =>
      event.evidence.map(({ article, quote }, index) => ({
        placeOf: (field: string) => placeIn(event, ['evidence', index, field]),
        article,
        quote,
        origin: { event: event.slug },
      })),
    ),
  ];
}

function unknownArticle({ placeOf, article }: Wanted, articles: readonly Article[]): Problem {
  const suggestion = nearest(
    article,
    articles.map(({ slug }) => slug),
  );
  const fix = suggestion === undefined ? undefined : `Did you mean ${suggestion}?`;
  return problem('unknown-article', placeOf('article'), `"${article}" is no article of this dossier.`, fix);
}

function notFound({ placeOf, quote }: Wanted, article: Article): Problem {
  const passage = nearestPassage(article.body.passages, quote);
  const nearby = passage ? ` Nearest passage, #${passage.id}: "${shorten(passage.text)}"` : '';
  return problem(
    'quote-not-found',
    placeOf('quote'),
    `"${shorten(quote)}" does not occur in ${article.slug}.${nearby}`,
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
}
