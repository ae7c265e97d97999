import type { Amendment } from './amendment.ts';

const MONTH = '<date-part name="month"/>';

/**
 * Day and month as each language writes them. A style cannot ask for a date of a locale without its year; so the styles
 * below are given their own numeric date, which they use for nothing else once they are amended.
 */
const DAY_AND_MONTH = {
  en: `<date-part name="day" suffix=" "/>${MONTH}`,
  nl: `<date-part name="day" suffix=" "/>${MONTH}`,
  de: `<date-part name="day" form="ordinal" suffix=" "/>${MONTH}`,
  fr: `<date-part name="day" form="ordinal" suffix=" "/>${MONTH}`,
  es: `<date-part name="day" suffix=" de "/>${MONTH}`,
} as const;

type Language = keyof typeof DAY_AND_MONTH;

const numeric = (parts: string): string => `<date form="numeric">${parts}</date>`;

const APA_ORDER =
  'APA 7, 9.14: year, month and day are those of a date in English. Handbooks of APA in Dutch, German, French and Spanish have the day before the month, as their languages do.';

const apaDate = (language: Language): Amendment => ({
  of: 'apa',
  from: `<locale xml:lang="${language}">`,
  to: `<locale xml:lang="${language}">${numeric(language === 'en' ? `${MONTH}<date-part name="day" prefix=" "/>` : DAY_AND_MONTH[language])}`,
  why: APA_ORDER,
});

const HARVARD_DAY =
  'Cite Them Right 12: day and month, then for the day of access day, month and year. The file has them bare, without what German, French and Spanish have with a day, and the day of access in the order of the locale, which is another in American English.';

const HARVARD_LOCALES = Object.entries(DAY_AND_MONTH)
  .map(([language, parts]) => {
    const whole =
      language === 'en'
        ? `<date form="text">${parts.replace('"month"', '"month" suffix=" "')}<date-part name="year"/></date>`
        : '';
    return `<locale xml:lang="${language}">${numeric(parts)}${whole}</locale>`;
  })
  .join('');

const IEEE_MONTHS = [
  ['06', 'June'],
  ['07', 'July'],
  ['09', 'Sept.'],
]
  .map(([month, word]) => `<term name="month-${month}" form="short">${word}</term>`)
  .join('');

/** Dates that a style has in the order of English, or in no language. */
export const DATE_AMENDMENTS: readonly Amendment[] = [
  apaDate('en'),
  apaDate('nl'),
  apaDate('de'),
  apaDate('fr'),
  apaDate('es'),
  {
    of: 'apa',
    from: `<!-- Many video and audio examples in manual give full dates. Err on the side of too much information. -->
                <date variable="issued">
                  <date-part prefix=", " name="month"/>
                  <date-part prefix=" " name="day"/>
                </date>`,
    to: '<date variable="issued" form="numeric" prefix=", "/>',
    why: APA_ORDER,
  },
  {
    of: 'apa',
    from: '<macro name="date-sort-date">\n    <date variable="issued" form="numeric"/>',
    to: '<macro name="date-sort-date">\n    <date variable="issued" form="text"/>',
    why: `${APA_ORDER} The sorting needs the year.`,
  },
  {
    of: 'apa',
    from: '<date variable="issued" form="numeric" date-parts="year"/>',
    to: '<date variable="issued" form="text" date-parts="year"/>',
    why: `${APA_ORDER} A reported case needs the year.`,
  },
  {
    of: 'harvard',
    from: '<locale xml:lang="en-GB">',
    to: `${HARVARD_LOCALES}<locale xml:lang="en-GB">`,
    why: HARVARD_DAY,
  },
  {
    of: 'harvard',
    from: `<date variable="issued">
          <date-part name="day" suffix=" "/>
          <date-part name="month" form="long"/>
        </date>`,
    to: '<date variable="issued" form="numeric"/>',
    why: HARVARD_DAY,
  },
  {
    of: 'ieee',
    from: '<date-part name="day" form="numeric-leading-zeros" suffix=", "/>',
    to: '<date-part name="day" suffix=", "/>',
    why: 'IEEE Reference Guide 2023, websites: no nought before a day of one figure, as in Accessed: Feb. 1, 2009.',
  },
  {
    of: 'ieee',
    from: '<term name="chapter" form="short">ch.</term>',
    to: `<term name="chapter" form="short">ch.</term>${IEEE_MONTHS}`,
    why: 'IEEE Reference Guide 2022, abbreviations: June and July in full, and Sept.; the English locale has Jun., Jul. and Sep.',
  },
  {
    of: 'fr-FR',
    from: '<date form="text">\n    <date-part name="day" suffix=" "/>',
    to: '<date form="text">\n    <date-part name="day" form="ordinal" suffix=" "/>',
    why: 'French, of the 1st day of a month: 1ᵉʳ décembre. The locale says that only that day is an ordinal, and then asks for none.',
  },
];
