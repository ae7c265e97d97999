import { edtfInWords, type EdtfStyle } from '../../core/edtf-in-words.ts';
import type { Edtf } from '../../core/schema/brands.ts';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { SearchSettings } from './search-settings.ts';

/** How the page speaks: its texts, and how it counts and dates. */
export interface PageWords {
  readonly lang: string;
  readonly text: Messages['search'];
  /** What a kind of term is called; the kind itself where the page was not told. */
  readonly type: (type: string) => string;
  readonly number: (n: number) => string;
  /** `{n}` in the plural form that fits the number. */
  readonly count: (
    plural: { readonly one: string; readonly other: string },
    n: number,
    values?: Readonly<Record<string, string>>,
  ) => string;
  /** An EDTF date without its time of day. */
  readonly date: (edtf: string, style?: EdtfStyle) => string;
}

/** The words of a page in its own language; none but its own is sent to a browser. */
export function pageWords({
  lang,
  messages,
  types,
}: Pick<SearchSettings, 'lang' | 'messages' | 'types'>): PageWords {
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return {
    lang,
    text: messages,
    type: (type) => types[type] ?? type,
    number: (n) => numbers.format(n),
    count: (plural, n, values = {}) =>
      fill(plurals.select(n) === 'one' ? plural.one : plural.other, { ...values, n: numbers.format(n) }),
    date: (edtf, style) => edtfInWords(edtf.replace(/T[^/~?%]*/g, '') as Edtf, lang, style),
  };
}
