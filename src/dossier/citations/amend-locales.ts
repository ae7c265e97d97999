import type { Amendment } from './amendment.ts';

const ALINEA =
  'Dutch, of passage 5: alinea 5, al. 5. A paragraaf is a numbered part under a heading of its own, and several paragraphs long.';

const COLON =
  'French, 1 rule for every style: a no-break space stands before a colon, as in « Disponible sur : ».';

const available = 'disponible sur&#160;';
const accessed = 'consulté le&#160;';

const terms = (...pairs: readonly (readonly [name: string, words: string])[]): string =>
  `<terms>${pairs.map(([name, words]) => `<term name="${name}">${words}</term>`).join('')}</terms>`;

/** Words and signs that are not those of the language. */
export const LOCALE_AMENDMENTS: readonly Amendment[] = [
  {
    of: 'nl-NL',
    from: '<term name="paragraph" form="short">par.</term>',
    to: '<term name="paragraph" form="short">al.</term>',
    why: ALINEA,
  },
  {
    of: 'nl-NL',
    from: '<single>paragraaf</single>\n      <multiple>paragrafen</multiple>',
    to: '<single>alinea</single>\n      <multiple>alinea’s</multiple>',
    why: ALINEA,
  },
  {
    of: 'nl-NL',
    from: '<term name="circa" form="short">c.</term>',
    to: '<term name="circa" form="short">ca.</term>',
    why: 'Dutch, of about 2016: ca. 2016. In Dutch c. is no abbreviation of circa.',
  },
  {
    of: 'es-ES',
    from: '<term name="accessed">accedido</term>',
    to: '<term name="accessed">consultado</term>',
    why: 'Spanish, of a page read on the 21st: consultado. Acceder takes no object, so nothing is accedido.',
  },
  {
    of: 'harvard',
    from: '<locale xml:lang="fr">',
    to: `<locale xml:lang="fr">${terms(['available at', available], ['accessed', accessed])}`,
    why: COLON,
  },
  {
    of: 'ieee',
    from: '<locale xml:lang="en">',
    to: `<locale xml:lang="fr">${terms(['available at', available], ['accessed', accessed])}</locale><locale xml:lang="en">`,
    why: COLON,
  },
  {
    of: 'vancouver',
    from: '<locale xml:lang="fr">',
    to: `<locale xml:lang="fr">${terms(['available at', available])}`,
    why: COLON,
  },
];
