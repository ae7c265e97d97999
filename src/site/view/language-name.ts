/** Names that were asked for: every article asks for one of the same few, and Intl takes its time. */
const known = new Map<string, string | undefined>();

/** The name of a language in the words of another: `nl` in `en` is `Dutch`. */
export function languageName(lang: string, spoken: string): string | undefined {
  const key = `${spoken} ${lang}`;
  if (!known.has(key)) known.set(key, new Intl.DisplayNames(spoken, { type: 'language' }).of(lang));
  return known.get(key);
}
