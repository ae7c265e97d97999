import { citationText } from './citation-text.ts';

const MARKS: Readonly<Record<string, string>> = { i: '*', b: '**' };

/**
 * A citation as Markdown: italics, bold and links as Markdown, other markup dropped, and what Markdown would read as
 * markup escaped. Two lines of a citation are two lines of Markdown with a hard break.
 */
export function citationMarkdown(html: string): string {
  return html
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_all, address: string, text: string) => link(address, text))
    .split(/(<[^>]*>|\uE0F0[^\uE0F1]*\uE0F1)/)
    .map((part) => {
      if (part.startsWith('\uE0F0')) return part.slice(1, -1);
      if (part === '<br>') return '\\\n';
      if (part.startsWith('<')) return MARKS[part.replace(/[</>]/g, '')] ?? '';
      return escapeMarkdown(citationText(part));
    })
    .join('')
    .replace(/^([ \t]*)([-+#]|\d+(?=[.)]))/gm, (_all, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    );
}

/** Kept whole, between two characters that no citation has, until the text around it is escaped. */
function link(address: string, text: string): string {
  const url = citationText(address);
  const words = citationText(text);
  const isBare = url === words && !/[<>\s]/.test(url);
  return `\uE0F0${isBare ? `<${url}>` : `[${escapeMarkdown(words)}](<${url.replace(/[<>\\]/g, '\\$&')}>)`}\uE0F1`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&');
}
