import { edtfInWords, type EdtfStyle } from '../core/edtf-in-words.ts';
import type { Edtf } from '../core/schema/brands.ts';
import { fill } from './fill.ts';
import { interfaceLang, messagesFor } from './index.ts';
import type { Messages } from './messages.ts';
import type { Plural } from './nl.ts';

/** One language of the interface: its texts, and how it counts, lists and dates. */
export interface Voice {
  readonly lang: string;
  readonly messages: Messages;
  /** `{n}` in the plural form that fits the number. */
  readonly count: (plural: Plural, n: number, values?: Readonly<Record<string, string>>) => string;
  readonly number: (n: number) => string;
  /** `¶ 4`, of which no line ends between sign and number. */
  readonly paragraph: (n: number) => string;
  /** `a, b en c`. */
  readonly list: (items: readonly string[]) => string;
  readonly date: (date: Edtf, style?: EdtfStyle) => string;
}

/** The voice of a dossier in `lang`. */
export function voiceFor(lang: string): Voice {
  const spoken = interfaceLang(lang);
  const plurals = new Intl.PluralRules(spoken);
  const numbers = new Intl.NumberFormat(spoken);
  const number = keptNumbers((n) => numbers.format(n));
  const counted = (plural: Plural, n: number, values: Readonly<Record<string, string>>): string =>
    fill(plurals.select(n) === 'one' ? plural.one : plural.other, { ...values, n: number(n) });
  const plain = new Map<Plural, (n: number) => string>();
  return {
    lang: spoken,
    messages: messagesFor(spoken),
    count: (plural, n, values) => {
      if (values) return counted(plural, n, values);
      let known = plain.get(plural);
      if (!known) plain.set(plural, (known = keptNumbers((count) => counted(plural, count, {}))));
      return known(n);
    },
    number,
    paragraph: (n) => `¶\u00a0${number(n)}`,
    list: joinerOf(new Intl.ListFormat(spoken, { type: 'conjunction' })),
    date: remembered((date, style) => edtfInWords(date, spoken, style)),
  };
}

/** Lists as Intl writes them, whose patterns do not depend on what is listed; asking it each time takes ten times as long. */
function joinerOf(lists: Intl.ListFormat): Voice['list'] {
  const jointsOf = (length: number): string[] =>
    lists
      .formatToParts(Array.from({ length }, () => 'x'))
      .flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const [pair = ''] = jointsOf(2);
  const [start = '', middle = '', end = ''] = jointsOf(4);
  return (items) => {
    const last = items.length - 1;
    let text = items[0] ?? '';
    for (let at = 1; at <= last; at += 1) {
      const joint = last === 1 ? pair : at === 1 ? start : at === last ? end : middle;
      text += joint + (items[at] ?? '');
    }
    return text;
  };
}

/**
 * Numbers of which the words are kept: nearly every count on a page is one of these, also the days between two articles,
 * and asking Intl takes ten times as long.
 */
const MOST_KEPT = 4096;

/** The same words for a number that was asked for before. */
function keptNumbers(inWords: (n: number) => string): (n: number) => string {
  const known = new Map<number, string>();
  return (n) => {
    let words = known.get(n);
    if (words === undefined) {
      words = inWords(n);
      if (known.size < MOST_KEPT) known.set(n, words);
    }
    return words;
  };
}

/** Dates in words kept at most of each style; a site writes the same few thousand on all of its pages. */
const MOST_DATES = 20_000;

/** The same words for the same date without working them out anew. */
function remembered(inWords: Voice['date']): Voice['date'] {
  const long = new Map<Edtf, string>();
  const short = new Map<Edtf, string>();
  const weekday = new Map<Edtf, string>();
  return (date, style) => {
    const isShort = style?.months === 'short';
    if (isShort && style.weekday === true) return inWords(date, style);
    const known = isShort ? short : style?.weekday === true ? weekday : long;
    let words = known.get(date);
    if (words === undefined) {
      if (known.size >= MOST_DATES) known.clear();
      known.set(date, (words = inWords(date, style)));
    }
    return words;
  };
}
