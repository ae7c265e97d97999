/** Rules that are held at every build: what breaks them is missing or wrong on the site. */
export const TABLE_OF_BREAKS = {
  'duplicate-slug': {
    severity: 'error',
    about:
      'Two of the articles, terms, claims and events have the same file name, so a [[link]] could mean either.',
    fix: 'Rename one of the two files.',
    why: 'A file name is the address of what it holds and the target of links to it. A name that two files bear leads to one of them only, and nobody can say which.',
    example: 'articles/hama.md beside glossary/hama.md.',
  },
  'redirect-conflict': {
    severity: 'error',
    about: 'A redirect starts at an address that exists, or leads to one that does not.',
    fix: 'Correct redirects in dossier.yaml.',
    why: 'A redirect keeps an old address alive. One that starts at a living page is never followed, and one that leads nowhere breaks every link and citation that was made to the old address.',
    example: 'redirects: {hamah: hma}, where the term is called hama.',
  },
  'redirect-chain': {
    severity: 'error',
    about: 'A redirect leads to an address that is itself redirected.',
    fix: 'Lead the redirect to the last address at once.',
    why: 'Redirects are followed one step, so that two of them can never send a reader round in a circle. The first of a chain leads to a page that is no longer there.',
    example: 'redirects: {hamah: hamma, hamma: hama}.',
  },
  'source-missing': {
    severity: 'warning',
    about: 'The original an article names is not in the content folder, or is not the one that was imported.',
    fix: 'Put the original back, or import the article again.',
    why: 'The original is the evidence that the article says what its source said. Its SHA-256 shows whether somebody changed it after it was imported.',
    example: 'source: {file: sources/bestand.txt, …}, while sources/ is empty.',
  },
  'ambiguous-alias': {
    severity: 'error',
    about: 'Two terms claim the same name, and their entries do not say that this is meant.',
    fix: 'Remove the alias from one of them, give both their dates with from and to, or let the context decide with {text: …, shared: true}.',
    why: 'A link that goes to the wrong one of two people is worse than none. A mention is linked only where what stands around it settles which of the two is meant.',
    example: 'The alias IS of both islamitische-staat and infostudie.',
  },
  'ambiguous-mention': {
    severity: 'warning',
    about:
      'A name in an article belongs to several terms, and what stands around it does not settle which is meant.',
    fix: 'Write [[slug|text]] to link it, or [[!text]] to leave it alone.',
    why: 'A wrong link misleads, so nothing is linked below a margin between the two readings. The message gives what speaks for each.',
    example: 'Hassan, in an article that names both Hassan al-Hamwi and Hassan Ahmed.',
  },
  'unresolved-link': {
    severity: 'error',
    about: 'A [[link]] names no article, passage, term, claim or event.',
    fix: 'Correct the link, or remove the brackets.',
    why: 'The reader is shown the words without a link, and what the editor wanted to point at is lost.',
    example: '[[alepo|de stad]], where the term is called aleppo.',
  },
  'unknown-term': {
    severity: 'error',
    about: 'A field names a term that is not in the glossary.',
    fix: 'Correct the slug, or add the term.',
    why: 'A place, participant or related term that is not there cannot be shown, so the page is silently poorer.',
    example: 'places: [homs], while there is no glossary/homs.md.',
  },
  'unknown-article': {
    severity: 'error',
    about: 'A field names an article that is not in the dossier.',
    fix: 'Correct the slug, or add the article.',
    why: 'A position or an event whose article is not there has lost its evidence.',
    example: 'evidence: [{article: bestnad, …}], where the article is called bestand.',
  },
  'quote-not-found': {
    severity: 'error',
    about: 'The words a claim or an event rests on do not occur in the article it names.',
    fix: 'Quote the words exactly as the article has them.',
    why: 'A quote that is not in the article is either a mistake or an invention. Quotes break when somebody edits the article afterwards.',
    example: 'quote: "Hama is stil", where the article says: In Hama is het stil.',
  },
  'unknown-reference': {
    severity: 'error',
    about: 'A citation [@key] names no item of references.json.',
    fix: 'Correct the key, add the work to references.json, or write \\[@ where no citation is meant.',
    why: 'The reader is shown the bare key, and cannot know which work the sentence rests on.',
    example: '[@nrc-2016, p. 3], where the item is called nrc-2016-12-30.',
  },
  'passage-unclear': {
    severity: 'warning',
    about:
      'A passage that was published was changed so much, or resembles another so much, that it is not sure which it is now.',
    fix: 'Write in citation-decisions.yaml which passage it is, or that it is gone.',
    why: 'Whoever cited the passage must find it, or be told that it is gone. A wrong passage is worse than none, so until an editor decides, its address shows the old words and says that they are gone.',
    example: 'A paragraph was copied, and both copies were reworded before the next build.',
  },
} as const;
