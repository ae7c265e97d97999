/** A text as HTML, written as rehype-stringify writes it here. */
export function escapeHtml(text: string): string {
  return text.replace(/[<&]/g, reference);
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
