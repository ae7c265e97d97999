/** Rules on articles that only "dossier check" holds: the site can be built, but an editor should look. */
export const TABLE_OF_ARTICLES = {
  'no-source': {
    severity: 'warning',
    about: 'An article has no original, no address and nothing it says it is based on.',
    fix: 'Import it from its original, or write url or basedOn in its frontmatter.',
    why: 'A dossier can only be trusted as far as a reader can follow it back. An article without any origin cannot be checked by anybody.',
    example: 'An article with a title and a date, and none of source, url, archived and basedOn.',
  },
  'no-outlet': {
    severity: 'warning',
    about: 'An article says neither which outlet or agency brought it, nor what it is based on.',
    fix: 'Write outlet, agency or basedOn in its frontmatter.',
    why: 'Readers weigh news by who brought it, and a citation begins with that name.',
    example: 'An article with a source file but without outlet, agency and basedOn.',
  },
  'no-rights': {
    severity: 'warning',
    about: 'An article does not say who holds the rights to its text.',
    fix: 'Write rights in its frontmatter.',
    why: 'News is somebody’s work. Whoever wants to reuse the text must know whom to ask, and the editors must know what they may publish.',
    example: 'An article without rights.',
  },
  'no-summary': {
    severity: 'info',
    about: 'An article has no summary.',
    fix: 'Write summary in its frontmatter: one or two sentences.',
    why: 'Lists and search results then show the opening words, which seldom say what the article is about.',
    example: 'An article without summary.',
  },
  'derived-title': {
    severity: 'info',
    about:
      'The title of an article was made from its text when it was imported, and nobody has looked at it.',
    fix: 'Write a good title, and remove titleDerived.',
    why: 'A made title is the first words of the text. It stands in lists, links and citations as if the source had written it.',
    example: 'titleDerived: true.',
  },
  'empty-body': {
    severity: 'warning',
    about: 'An article has no text, or nothing but subheads.',
    fix: 'Write its text, or remove the file.',
    why: 'Its page promises an article and shows none.',
    example: 'An article that ends at the closing line of its frontmatter.',
  },
  'heading-jump': {
    severity: 'warning',
    about: 'A subhead is more than one level below the heading before it.',
    fix: 'Take away number signs, so that no level is left out; subheads begin at ##.',
    why: 'Who listens to a page moves by the levels of its headings. A level that is left out sounds like a part that is missing.',
    example: '#### Gevechten right below the title, which is level 1.',
  },
  'image-without-text': {
    severity: 'warning',
    about: 'An image has no alternative text.',
    fix: 'Describe between the brackets what the image shows: ![a map of Hama](map.png).',
    why: 'Who cannot see the image gets nothing of it, nor does search.',
    example: '![](kaart.png).',
  },
  'duplicate-article': {
    severity: 'warning',
    about: 'Two articles come from the same original or have the same text.',
    fix: 'Remove one of them, and write a redirect from its slug to the other.',
    why: 'Every mention and quote is then counted twice, and two pages compete for the same citation.',
    example: 'The same original, imported once as bestand.txt and once as bestand-kopie.txt.',
  },
  'orphan-article': {
    severity: 'warning',
    about: 'An article has no link in or out, no mention of a term, no quote and no related article.',
    fix: 'Add the terms it is about to the glossary, or link it from another article.',
    why: 'Readers come across it in the list of articles and nowhere else; it may not belong to this dossier.',
    example: 'A report on the weather in a dossier on a ceasefire.',
  },
  'date-differs': {
    severity: 'warning',
    about:
      'The date of an article is another day than the one its original or the name of its original says.',
    fix: 'Correct date in the frontmatter, or the name of the original.',
    why: 'Timelines, citations and the names that were in use all rest on the date of the article.',
    example: 'date: 2016-12-30, while the byline that was read says 27/12/16.',
  },
  'forbids-nothing': {
    severity: 'info',
    about: 'A [[!…]] forbids a link where none would be made.',
    fix: 'Take the brackets and the exclamation mark away.',
    why: 'The marks stay behind when the name they were meant for has left the glossary, and make the text harder to read for the next editor.',
    example: '[[!morgen]], where no term is called that.',
  },
} as const;
