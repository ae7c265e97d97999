/** Attributes of an element; those that are undefined or false are left out, true is an empty one. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and content. Text is only ever set as text. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...content);
  return element;
}
