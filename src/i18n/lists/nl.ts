/** Lists that may be long, in Dutch: articles, mentions, what happened when. */
export const listsNl = {
  articles: {
    title: 'Artikelen',
    note: 'Alle artikelen van dit dossier, het oudste eerst.',
    empty: 'Er staan nog geen artikelen in dit dossier.',
    noteMonths: 'Alle artikelen van dit dossier, per maand.',
    ofMonth: 'Artikelen van {month}',
    undated: 'Artikelen zonder datum',
    months: 'Maanden',
    allMonths: 'Alle maanden',
    newest: 'Het nieuwst',
    take: 'Deze artikelen overnemen in Zotero of een ander literatuurprogramma:',
  },
  mentionParts: {
    label: 'Meer vermeldingen',
    range: 'Vermeldingen {from} tot {to} van {n}',
    first: 'De eerste {to} van {n} vermeldingen, op datum.',
    earlier: 'Eerdere vermeldingen',
    later: 'Latere vermeldingen',
    of: 'Vermeldingen van {term}',
  },
  timeline: {
    title: 'Tijdlijn',
    note: 'Wat er gebeurde en wanneer erover geschreven werd.',
    noteArticles: 'Wanneer waarover geschreven werd.',
    article: 'Artikel',
    undated: 'Zonder datum',
    empty: 'Er is nog niets om in de tijd te plaatsen.',
  },
};
