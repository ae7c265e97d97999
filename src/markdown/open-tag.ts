/**
 * The start of an element, written as rehype-stringify writes it here.
 * @param attributes in their order; one without a value is left out
 */
export function openTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  let tag = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) tag += ` ${attribute}="${escapeValue(value)}"`;
  }
  return `${tag}>`;
}

const UNSAFE = /[\0"&'`]/;

function escapeValue(value: string): string {
  // Most values hold nothing of the kind, and to see that costs less than to replace it.
  if (!UNSAFE.test(value)) return value;
  return value.replace(
    /[\0"&'`]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
