/** Fills the `{name}` places of a text with nodes: for links and buttons in a sentence. */
export function fillNodes(
  template: string,
  values: Readonly<Record<string, Node | string>>,
): readonly (Node | string)[] {
  return template.split(/(\{\w+\})/).flatMap((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [piece];
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}.`);
    return [value];
  });
}
