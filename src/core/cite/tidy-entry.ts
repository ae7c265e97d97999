/**
 * HTML of a citation processor → the bare citation, on one line: without the elements that lay out a list, and without the
 * number in the margin, which only a reader's own list can give. The short form that a style puts on a line of its own
 * keeps that line.
 */
export function tidyEntry(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">[^]*?<\/div>/g, '')
    .replace(/<div class="csl-block">([^]*?)<\/div>/g, '$1<br>')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ +(<\/[ib]>)/g, '$1')
    .replace(/ *<br> */g, '<br>')
    .trim();
}
