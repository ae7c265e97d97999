import type { RecordGroup } from '../../../src/core/search/record.ts';

/** An article as a page for Pagefind: its title, its passages with their ids, and nothing else to index. */
export function htmlPage({ title, lang, date = '', records }: RecordGroup): string {
  const blocks = records.map(({ kind, id, text }) => {
    const tag = kind === 'heading' ? 'h2' : 'p';
    return `<${tag} id="${id}">${escaped(text)}</${tag}>`;
  });
  const main = `<h1>${escaped(title)}</h1><p data-pagefind-meta="date">${date}</p>${blocks.join('')}`;
  return `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body>${main}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
