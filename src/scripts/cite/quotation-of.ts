import type { Flavours } from './copy-flavours.ts';

/** Quoted words with the citation that says where they stand, which is a link to them. */
export function quotationOf(words: string, inText: Flavours, address: string, lang: string): Flavours {
  const lines = words.split('\n');
  const source = plain(inText.text);
  const paragraphs = lines.map((line) => `<p>${escape(line)}</p>`).join('');
  return {
    text: `“${words}” ${source} ${address}`,
    html:
      `<blockquote cite="${escape(address)}" lang="${escape(lang)}">${paragraphs}</blockquote>` +
      `<p><a href="${escape(address)}">${escape(source)}</a></p>`,
    markdown: `${lines.map((line) => `> ${escapeMarkdown(line)}`).join('\n>\n')}\n\n[${escapeMarkdown(source)}](<${address}>)`,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Signs that would be read as Markdown in the middle of a line, or at its beginning. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*\d*)([#+-]|(?<=\d)[.)])/, '$1\\$2');
}
