import { escapeValue } from './escape-value.ts';

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
