/** Fills the `{name}` places of a text with nodes: for links and buttons in a sentence. */
export function fillNodes(
  template: string,
  values: Readonly<Record<string, Node | string>>,
): readonly (Node | string)[] {
  // Text and names of places, in turn.
  return template.split(/\{(\w+)\}/g).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const value = values[piece];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${piece}}.`);
    return [value];
  });
}
