const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A citation as plain text: without its markup; a new line where the style begins one. */
export function citationText(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_all, code?: string, name?: string) =>
      name === undefined ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? ''),
    );
}
