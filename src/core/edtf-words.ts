/** The words around a date that Intl does not know; `{d}` is the date, `{n}` a year or the number of a century, `{t}` a time. */
export interface EdtfWords {
  /** Of a date of which not even the century is known. */
  readonly unknown: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly since: string;
  readonly until: string;
  readonly decade: string;
  readonly century: string;
  readonly time: string;
  readonly timeSeparator: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
}

const NL: EdtfWords = {
  unknown: 'datum onbekend',
  approximate: 'omstreeks {d}',
  uncertain: 'mogelijk {d}',
  since: 'vanaf {d}',
  until: 'tot en met {d}',
  decade: 'jaren {n}',
  century: '{n}e eeuw',
  time: '{t} uur',
  timeSeparator: '.',
  seasons: ['voorjaar', 'zomer', 'najaar', 'winter'],
};

const EN: EdtfWords = {
  unknown: 'date unknown',
  approximate: 'about {d}',
  uncertain: 'possibly {d}',
  since: 'from {d}',
  until: 'until {d}',
  decade: '{n}s',
  century: 'century {n}',
  time: '{t}',
  timeSeparator: ':',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
};

/** The words of a language; English where there are none. */
export function edtfWordsFor(lang: string): EdtfWords {
  return lang.toLowerCase().split('-')[0] === 'nl' ? NL : EN;
}
