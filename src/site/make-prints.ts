import { QuickPrint } from '../core/annotate/quick-print.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Article, Term } from '../core/schema/dossier.ts';
import type { ArticleFact } from '../core/data/data-file.ts';
import { metaPrintOf } from '../dossier/entries/late-entry.ts';
import { allPrint } from './prints/all-print.ts';
import { factPrint } from './prints/fact-print.ts';
import { besidesPrint } from './prints/besides-print.ts';
import { groundPrint } from './prints/ground-print.ts';
import { mentioningPrints } from './prints/mentioning-prints.ts';
import { mentionsPrint } from './prints/mentions-print.ts';
import { referrersPrint } from './prints/referrers-print.ts';
import { relatedPrint } from './prints/related-print.ts';
import { wholePrint } from './prints/whole-print.ts';
import { quotePlaces } from './prints/quote-places.ts';
import { recordPrint } from './prints/record-print.ts';
import type { Site } from './site.ts';
import type { SitePrints } from './site-prints.ts';
import type { MonthOfArticles } from './view/articles-by-month.ts';

/** What of an article its frontmatter does not say. */
const BESIDES_FIELDS: ReadonlySet<keyof Article> = new Set(['body', 'outline', 'print', 'placeOf', 'file']);

/** The prints of a site, which need not have its prints yet. */
export function makePrints(site: Omit<Site, 'prints'>): SitePrints {
  const { dossier, addresses } = site;
  const { prints } = dossier;
  const base = addresses.to('');
  const termCard = memo((slug: Slug) => termCardPrint(site.index.terms.get(slug)));
  const article = (slug: Slug): string => site.index.articles.get(slug)?.print ?? '';
  // Its length is told too, which only its text tells.
  const card = (slug: Slug | undefined): string => (slug === undefined ? '' : article(slug));
  const fieldsOf = (slug: Slug): QuickPrint | undefined => fieldsPrint(site.index.articles.get(slug));
  const fields = (slug: Slug): string => fieldsOf(slug)?.toPrint() ?? '';
  const history = memo(prints.historyOf);
  const frame = printOf([base, prints.config, dossier.claims.length > 0]);
  const ground = memo(() => groundPrint(dossier, frame, termCard));
  // What thousands of prints are made of is a number to them.
  const numbers = {
    card: memo((slug: Slug) => QuickPrint.numberOf(card(slug))),
    termCard: memo((slug: Slug) => QuickPrint.numberOf(termCard(slug))),
    fields: memo((slug: Slug) => fieldsOf(slug)?.toNumber() ?? 0),
  };
  const articleNumbers = memo(() => dossier.articles.map(({ print }) => QuickPrint.numberOf(print)));
  const all = memo(() => wholePrint(dossier, { frame, numbers: articleNumbers(base), history }));
  const called = memo(() => allPrint(dossier.articles, numbers.fields));
  const mentioned = memo(() => {
    const mentions = allPrint(dossier.articles, dossier.mentionPrints.inArticle);
    return printOf([ground(base), called(base), mentions]);
  });
  const factsOf = memo(({ articles }: MonthOfArticles) =>
    memo((fact: ArticleFact) =>
      printOf(articles.flatMap(({ slug }) => [slug, factPrint(fact, slug, site, { article, history })])),
    ),
  );
  const quotePlace = quotePlaces(site, { fieldsNumber: numbers.fields });
  const related = memo((slug: Slug) => relatedPrint(dossier.related.get(slug) ?? [], numbers));
  return {
    frame,
    addresses: printOf([base]),
    all: () => all(base),
    ground: () => ground(base),
    mentioned: () => mentioned(base),
    card,
    article,
    articleNumbers: () => articleNumbers(base),
    fields,
    fieldsNumber: numbers.fields,
    called: () => called(base),
    factOfMonth: (fact, month) => factsOf(month)(fact),
    termCard,
    mentions: (slug) => mentionsPrint(slug, dossier, numbers.termCard),
    mentioning: memo((term: Slug) => mentioningPrints(term, dossier.mentionIndex, numbers.fields)),
    related,
    besides: (slug) => besidesPrint(slug, site, { card, related }),
    referrers: (kind, slug) => referrersPrint(kind, slug, site),
    quotePlace,
    record: (slug) => recordPrint(slug, site, { quotePlace }),
    history,
    references: prints.references,
  };
}

function fieldsPrint(article: Article | undefined): QuickPrint | undefined {
  if (!article) return undefined;
  const print = new QuickPrint();
  const told = metaPrintOf(article);
  if (told !== undefined) {
    // The language may be that of the dossier.
    for (const text of [article.slug, article.lang]) print.addText(text);
    print.addPrint(told);
    return print;
  }
  // The others are not even looked at: a body may first have to be made.
  const names = (Object.keys(article) as (keyof Article)[]).filter((name) => !BESIDES_FIELDS.has(name));
  print.addText(JSON.stringify([names, names.map((name) => article[name])]));
  return print;
}

function termCardPrint(term: Term | undefined): string {
  if (!term) return '';
  const { slug, term: name, type, preview, validity, aliases, roles, sameAs } = term;
  // Without dates an alias is told on the page of the term alone.
  const dated = aliases.filter(({ from, to }) => from !== undefined || to !== undefined);
  return printOf([slug, name, type, preview, validity, JSON.stringify([dated, roles, sameAs])]);
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
