/** A day, as the reader's calendar has it; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a style writes a locator in a locale: none, one paragraph, several; with placeholders for the numbers. */
export type LocatorForms = readonly [none: string, one: string, several: string];

/** How a style writes the day of access in a locale. */
export interface DateForm {
  /** `\uE004 \uE005 \uE006` where the 7th of May 2026 is written `7 mei 2026`. */
  readonly pattern: string;
  /** Twelve. */
  readonly months: readonly string[];
  /** Days that are not written as their bare number, such as `1er`. */
  readonly days: Readonly<Record<string, string>>;
}

/** How a style writes the months of a date of publication, in lists of references and in citations: twelve each. */
export interface IssuedMonths {
  readonly reference: readonly string[];
  readonly citation: readonly string[];
}

/** What all citations in one style and locale share. */
export interface CitationWriting {
  /** None where the style prints no day of access for an article that has a date. */
  readonly date: DateForm | null;
  readonly locators: LocatorForms;
  readonly months: IssuedMonths;
}

/** One work in one style and locale, as HTML, with placeholders for what only the reader's browser knows. */
export interface CitationTemplate {
  /** The entry of the list of references. */
  readonly reference: string;
  /** The note, or what stands between brackets in the text. */
  readonly citation: string;
  /** Where this work's locator is not written as the style usually does. */
  readonly locators?: LocatorForms;
}
