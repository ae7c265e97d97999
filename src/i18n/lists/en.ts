import type { listsNl } from './nl.ts';

/** Lists that may be long, in English. */
export const listsEn: typeof listsNl = {
  articles: {
    title: 'Articles',
    note: 'All articles of this dossier, the oldest first.',
    empty: 'There are no articles in this dossier yet.',
    noteMonths: 'All articles of this dossier, by month.',
    ofMonth: 'Articles of {month}',
    undated: 'Articles without a date',
    months: 'Months',
    allMonths: 'All months',
    newest: 'Newest',
    take: 'Take these articles to Zotero or another reference manager:',
  },
  mentionParts: {
    label: 'More mentions',
    range: 'Mentions {from} to {to} of {n}',
    first: 'The first {to} of {n} mentions, by date.',
    earlier: 'Earlier mentions',
    later: 'Later mentions',
    of: 'Mentions of {term}',
  },
  sourceParts: {
    note: 'Where each article comes from, and the file that was kept of it: by newspaper or site.',
    index: 'Newspapers and sites',
    all: 'All sources',
    label: 'More articles',
    range: 'Articles {from} to {to} of {n}',
    earlier: 'Earlier articles',
    later: 'Later articles',
  },
  timeline: {
    title: 'Timeline',
    note: 'What happened, and when it was written about.',
    noteArticles: 'What was written about, and when.',
    article: 'Article',
    undated: 'Without a date',
    empty: 'There is nothing to place in time yet.',
  },
};
