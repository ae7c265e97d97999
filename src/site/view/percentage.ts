/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A share from 0 to 1 as whole percents in a language: `12%`. */
export function percentage(share: number, lang: string): string {
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = new Intl.NumberFormat(lang, { style: 'percent' })));
  return format.format(share);
}
