/**
 * HTML of a citation processor → the bare citation, on one line: without the elements that lay out a list, and without the
 * number in the margin, which only a reader's own list can give. The short form that a style puts on a line of its own
 * keeps that line, and a no-break space, such as French has within its quotation marks, stays one.
 */
export function tidyEntry(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">[^]*?<\/div>/g, '')
    .replace(/<div class="csl-block">([^]*?)<\/div>/g, '$1<br>')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ +(<\/[ib]>)/g, '$1')
    .replaceAll('</sup><sup>', '')
    .replace(/ *<br> */g, '<br>')
    .trim();
}
