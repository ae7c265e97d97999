/** Fills the `{name}` places of a text. A place without a value is a bug, and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  let filled = '';
  for (const [index, part] of partsOf(template).entries()) {
    if (index % 2 === 0) {
      filled += part;
      continue;
    }
    const value = values[part];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${part}}.`);
    filled += String(value);
  }
  return filled;
}

/** Templates taken apart before: a site fills the same hundred a million times. */
const known = new Map<string, readonly string[]>();

/** Templates remembered at most: more than the interface has texts. */
const MOST_TEMPLATES = 2000;

/** Text and names of places, in turn. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) {
    if (known.size >= MOST_TEMPLATES) known.clear();
    known.set(template, (parts = template.split(/\{(\w+)\}/)));
  }
  return parts;
}
