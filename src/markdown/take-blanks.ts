/** White space that belongs to a citation. */
export interface Blanks {
  readonly before: string;
  readonly after: string;
}

/** A node in a line of text, of which only that of a text is changed. */
interface Sibling {
  readonly type: string;
  value?: string;
}

/** Takes away the white space before a citation among its siblings, or behind one that opens its paragraph. */
export function takeBlanks(siblings: readonly Sibling[], index: number): Blanks {
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (previous?.type === 'text') {
    const { value = '' } = previous;
    previous.value = value.trimEnd();
    return { before: value.slice(previous.value.length), after: '' };
  }
  if (previous || next?.type !== 'text') return { before: '', after: '' };
  const { value = '' } = next;
  next.value = value.trimStart();
  return { before: '', after: value.slice(0, value.length - next.value.length) };
}
