import type { MadeArticle } from './make-dossier.ts';
import { seededRandom } from './seeded-random.ts';

/** What editors made of an article: the same article always has the same. */
export interface MadeApparatus {
  /** Index of a paragraph → citation behind its text, `[@werk-7, p. 12]`. */
  readonly citations: ReadonlyMap<number, string>;
  /** W3C Web Annotations on it. */
  readonly notes: readonly object[];
  readonly claim?: MadeClaim;
  readonly event?: MadeEvent;
}

/** Words of an article, as they stand in it. */
interface MadeQuote {
  readonly article: string;
  readonly quote: string;
}

export interface MadeClaim {
  readonly slug: string;
  readonly question: string;
  readonly positions: readonly (MadeQuote & { readonly by: string; readonly stance: string })[];
}

export interface MadeEvent {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly participants: readonly string[];
  readonly evidence: readonly MadeQuote[];
}

/** Works in references.json. */
export const WORKS = 200;

/** Share of paragraphs that cite a work. */
const CITING_SHARE = 0.08;

/** Share of articles that somebody wrote a note on. */
const NOTED_SHARE = 0.1;

/** Articles for each claim, and for each event: about those of the shipped dossier, thinned out as large dossiers are. */
const ARTICLES_A_CLAIM = 50;
const ARTICLES_AN_EVENT = 20;

/** Articles that a claim or an event may rest on besides its own: those just before it. */
const REACH = 4;

const STANCES = ['asserts', 'denies', 'reports', 'revises'];

/** Makes the apparatus of articles, one after another as they come; remembers no more than a few of them. */
export function apparatusMaker(): (article: MadeArticle, index: number) => MadeApparatus {
  const recent: MadeArticle[] = [];
  return (article, index) => {
    const random = seededRandom(1000 + index);
    recent.unshift(article);
    recent.length = Math.min(recent.length, REACH + 1);
    const quotes = recent.flatMap((told) => quoteOf(told, random) ?? []);
    const terms = article.paragraphs.flatMap(({ mentions }) => mentions.map(({ term }) => term));
    const [own] = quotes;
    return {
      citations: citationsOf(article, random),
      notes: own && random() < NOTED_SHARE ? [noteOn(own, terms[0])] : [],
      ...(own && index % ARTICLES_A_CLAIM === 0 && { claim: claimOf(index, quotes, terms) }),
      ...(own && index % ARTICLES_AN_EVENT === 0 && { event: eventOf(index, article, quotes, terms) }),
    };
  };
}

/** The items of references.json (CSL-JSON). */
export function makeWorks(): readonly object[] {
  return Array.from({ length: WORKS }, (_, index) => ({
    id: `werk-${index + 1}`,
    type: index % 3 === 0 ? 'book' : 'report',
    title: `Verslag van deel ${index + 1}`,
    author: [{ literal: `Streekarchief ${1 + (index % 17)}` }],
    publisher: 'Streekdrukkerij',
    issued: { 'date-parts': [[1990 + (index % 30)]] },
  }));
}

function citationsOf({ paragraphs }: MadeArticle, random: () => number): ReadonlyMap<number, string> {
  const citations = new Map<number, string>();
  for (const [index, { isHeading }] of paragraphs.entries()) {
    if (isHeading || random() >= CITING_SHARE) continue;
    // Log-uniform, as names are: a few works are cited again and again.
    const work = Math.floor((WORKS + 1) ** random());
    citations.set(index, `[@werk-${work}, p. ${1 + Math.floor(random() * 300)}]`);
  }
  return citations;
}

/** A whole sentence of a paragraph. */
function quoteOf({ slug, paragraphs }: MadeArticle, random: () => number): MadeQuote | undefined {
  const plain = paragraphs.filter(({ isHeading }) => !isHeading);
  const text = plain[Math.floor(random() * plain.length)]?.text ?? '';
  const sentences = text.split(/(?<=\.) /);
  const quote = sentences[Math.floor(random() * sentences.length)];
  return quote === undefined || quote === '' ? undefined : { article: slug, quote };
}

function noteOn({ article, quote }: MadeQuote, term: string | undefined): object {
  const value = `Vergelijk wat hierover elders staat${term === undefined ? '' : `, bij [[${term}]]`}.`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: {
      source: `urn:dossier:article:${article}`,
      selector: { type: 'TextQuoteSelector', exact: quote },
    },
    body: { type: 'TextualBody', value, format: 'text/markdown' },
  };
}

function claimOf(index: number, quotes: readonly MadeQuote[], terms: readonly string[]): MadeClaim {
  const positions = quotes.map((quote, at) => ({
    ...quote,
    by: terms[at] ?? 'De redactie',
    stance: STANCES[at % STANCES.length] ?? 'asserts',
  }));
  return {
    slug: `kwestie-${index + 1}`,
    question: `Hoe ging het verder bij kwestie ${index + 1}?`,
    positions,
  };
}

function eventOf(
  index: number,
  { title, date }: MadeArticle,
  quotes: readonly MadeQuote[],
  terms: readonly string[],
): MadeEvent {
  const participants = [...new Set(terms)].slice(0, 3);
  return { slug: `dag-${index + 1}`, title, date, participants, evidence: quotes.slice(0, 2) };
}
