const UNSAFE = /[\0"&'`]/;

/** The value of an attribute, between double quotation marks, as rehype-stringify writes it. */
export function escapeValue(value: string): string {
  // Most values hold nothing of the kind, and to see that costs less than to replace it.
  if (!UNSAFE.test(value)) return value;
  return value.replace(
    /[\0"&'`]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
