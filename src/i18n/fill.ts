/** Fills the `{name}` places of a text. A place without a value is a bug, and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}.`);
    return String(value);
  });
}
