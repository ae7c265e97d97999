/**
 * What stands in a citation template where something is filled in later: characters of the Unicode private use area,
 * which no text of a newspaper has. They need no escaping in HTML or JSON.
 */
export const PLACEHOLDER = {
  /** Day on which the reader read it. */
  accessed: '\uE000',
  /** Where in the article: the words of the style around a number, or nothing. */
  locator: '\uE001',
  /** Address, whole. */
  address: '\uE002',
  /** Address, its protocol and host only. */
  host: '\uE003',
  /** In the form of a date: its parts. */
  day: '\uE004',
  month: '\uE005',
  year: '\uE006',
  /** In the form of a locator: its number, and the number of its end. */
  number: '\uE007',
  lastNumber: '\uE008',
} as const;
