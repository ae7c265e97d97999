import { QuickPrint } from '../../core/annotate/quick-print.ts';
import { MAX_NAMED } from '../../core/cite/metadata/collection-links.ts';
import { printOf } from '../../core/print.ts';
import type { Inputs } from '../plan/inputs.ts';
import type { PageKind } from '../plan/page-kind.ts';
import { editorialInputs, type PlaceOfQuote } from '../prints/editorial-inputs.ts';
import type { Site } from '../site.ts';
import { articlesByMonth } from '../view/articles-by-month.ts';
import { MOST_ON_A_PAGE, NEWEST_SHOWN } from '../view/long-list.ts';

/** Pages that there is one of, each with what it is made from: most show something of many entries, few something of all. */
export const wholePages: readonly PageKind[] = [
  wholePage('index.astro', everything),
  { ...wholePage('404.astro', ({ prints }) => ({ frame: prints.frame })), unlisted: true },
  // It tells how many words there are.
  wholePage('about.astro', everything),
  wholePage('articles/index.astro', listOfArticles),
  quotingPage('claims.astro', claims),
  wholePage('glossary/index.astro', glossary),
  wholePage('references/index.astro', references),
  wholePage('search.astro', search),
  wholePage('sources.astro', sources),
  quotingPage('timeline.astro', timeline),
];

function wholePage(template: string, inputs: (site: Site) => Inputs): PageKind {
  return { template, pages: (site) => [{ params: {}, props: {}, inputs: () => inputs(site) }] };
}

/** One that shows quotes: where these stand is read in no article that is as it was. */
function quotingPage(template: string, inputs: (site: Site, placeOf?: PlaceOfQuote) => Inputs): PageKind {
  const basisOf = (site: Site): number =>
    QuickPrint.numberOf(printOf(Object.values(inputs(site, ({ article }) => site.prints.article(article)))));
  return {
    template,
    pages: (site) => [{ params: {}, props: {}, inputs: () => inputs(site), basis: () => basisOf(site) }],
  };
}

function everything({ prints }: Site): Inputs {
  return { everything: prints.all() };
}

function listOfArticles({ dossier, prints }: Site): Inputs {
  const { articles } = dossier;
  const shown = isLong(articles) ? articles.slice(-NEWEST_SHOWN) : articles;
  return {
    frame: prints.frame,
    months: monthsPrint(articles),
    named: printOf(articles.slice(0, MAX_NAMED).map(({ slug }) => slug)),
    articles: printOf(shown.map(({ slug }) => prints.card(slug))),
  };
}

function claims(site: Site, placeOf?: PlaceOfQuote): Inputs {
  const { dossier, resolve, prints } = site;
  const speakers = dossier.claims.flatMap(({ positions }) =>
    positions.map(({ by }) => {
      const speaker = resolve({ target: by, fragment: undefined });
      return speaker?.kind === 'term' ? prints.termCard(speaker.term.slug) : '';
    }),
  );
  return {
    frame: prints.frame,
    ...editorialInputs('claim', dossier.claims, site, placeOf),
    speakers: printOf(speakers),
  };
}

function glossary({ dossier, prints }: Site): Inputs {
  return { frame: prints.frame, ...countedTerms(dossier, prints) };
}

function references({ dossier, citingPlaces, prints }: Site): Inputs {
  const counts = dossier.references.map(({ id }) => citingPlaces.countOf(id));
  return { frame: prints.frame, works: prints.references, cited: printOf(counts) };
}

function search({ dossier, prints }: Site): Inputs {
  const { articles, events } = dossier;
  return {
    frame: prints.frame,
    ...countedTerms(dossier, prints),
    articles: prints.called(),
    // The months of the timeline.
    events: isLong(articles) ? '' : printOf(events.map(({ date }) => date)),
  };
}

function sources({ dossier, prints }: Site): Inputs {
  const { articles, references: works } = dossier;
  return {
    frame: prints.frame,
    articles: isLong(articles) ? prints.called() : printOf(prints.articleNumbers()),
    works: printOf([works.length]),
  };
}

function timeline(site: Site, placeOf?: PlaceOfQuote): Inputs {
  const { dossier, prints } = site;
  const { articles, events } = dossier;
  return {
    frame: prints.frame,
    ...editorialInputs('event', events, site, placeOf),
    articles: isLong(articles) ? monthsPrint(articles) : prints.called(),
  };
}

/** Terms as lists name them, and how often each is mentioned. */
function countedTerms(
  { terms, mentionIndex }: Site['dossier'],
  { termCard }: Site['prints'],
): Pick<Inputs, 'terms' | 'counts'> {
  return {
    terms: printOf(terms.map(({ slug }) => termCard(slug))),
    counts: printOf([...mentionIndex.counts()].flat()),
  };
}

/** How many articles there are of each month. */
function monthsPrint(articles: Site['dossier']['articles']): string {
  return printOf(articlesByMonth(articles).flatMap(({ name, articles: here }) => [name, here.length]));
}

function isLong(articles: Site['dossier']['articles']): boolean {
  return articles.length > MOST_ON_A_PAGE;
}
