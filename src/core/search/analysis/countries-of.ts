import { foldAccents } from './fold-accents.ts';

/**
 * Form of an adjective or inhabitant → form of the country, so that they can share a stem: `syrische` → `syrie`. Names of
 * two parts are in their joined form.
 * @param demonyms as in core/language
 * @param without forms that are a common word or a given name as well
 */
export function countriesOf(
  demonyms: Readonly<Record<string, string>>,
  without: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(demonyms).flatMap(([country, people]) =>
      people
        .split(' ')
        .map((word) => [asForm(word), asForm(country)] as const)
        .filter(([form]) => !without.has(form)),
    ),
  );
}

function asForm(name: string): string {
  return foldAccents(name.toLowerCase()).replace(/[- ]/g, '');
}
