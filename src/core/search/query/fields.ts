import type { RecordKind } from '../record.ts';
import type { QueryFieldName } from './parsed-query.ts';

/** What a reader may call a field → what it is, and for dates whether the day that is named counts too. */
export interface FieldName {
  readonly field: QueryFieldName;
  readonly inclusive?: boolean;
}

/** Dutch and English names, in lower case; the first of each field is the one to suggest. */
export const FIELD_NAMES: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ...named('outlet', 'bron krant outlet source'),
  ...named('agency', 'bureau persbureau agency'),
  ...named('person', 'persoon person'),
  ...named('organisation', 'organisatie organisation organization'),
  ...named('place', 'plaats land place'),
  ...named('kind', 'soort kind type'),
  ...named('lang', 'taal language lang'),
  ...named('after', 'na after'),
  ...named('after', 'vanaf sinds from since', true),
  ...named('before', 'voor before'),
  ...named('before', 'tot until', true),
]);

function named(field: QueryFieldName, names: string, inclusive = false): (readonly [string, FieldName])[] {
  return names.split(' ').map((name) => [name, { field, inclusive }]);
}

/** What a reader may call a kind of record, in lower case. */
export const KIND_NAMES: ReadonlyMap<string, RecordKind> = valued<RecordKind>({
  passage: 'passage passages alinea alineas tekst paragraph text',
  heading: 'kop koppen kopje tussenkop heading headings',
  term: 'begrip begrippen lemma term termen terms glossarium',
  claim: 'stelling stellingen kwestie kwesties claim claims bewering beweringen',
  event: 'gebeurtenis gebeurtenissen event events',
  note: 'noot noten notitie aantekening aantekeningen note notes',
  quote: 'citaat citaten quote quotes uitspraak uitspraken',
});

/** Names of languages, in lower case → BCP 47. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = valued({
  nl: 'nl nederlands dutch',
  en: 'en engels english',
  de: 'de duits german deutsch',
  fr: 'fr frans french',
});

function valued<Value extends string>(names: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const values = Object.keys(names) as Value[];
  return new Map(values.flatMap((value) => names[value].split(' ').map((name) => [name, value] as const)));
}
