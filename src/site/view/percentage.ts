/** A share from 0 to 1 as whole percents in a language: `12%`. */
export function percentage(share: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(share);
}
