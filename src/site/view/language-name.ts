/** Making what knows the names of languages takes a hundred times as long as asking it. */
const namesIn = new Map<string, Intl.DisplayNames>();

/** The name of a language in the words of another: `nl` in `en` is `Dutch`. */
export function languageName(lang: string, spoken: string): string | undefined {
  let names = namesIn.get(spoken);
  if (!names) namesIn.set(spoken, (names = new Intl.DisplayNames(spoken, { type: 'language' })));
  return names.of(lang);
}
