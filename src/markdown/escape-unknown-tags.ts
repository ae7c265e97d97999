import { sanitizeSchema } from './sanitize-schema.ts';

/** HTML elements that are no part of a body: their tags go, their text stays. */
const OTHER_HTML =
  'html head body title base link meta style script noscript template slot main article aside header footer nav hgroup ' +
  'search menu dialog form fieldset legend label button select option optgroup datalist textarea output progress meter ' +
  'iframe frame frameset object embed param video audio track canvas map area svg math colgroup col data font center ' +
  'big nobr acronym marquee blink picture source input applet basefont dir rb rtc';

const KNOWN: ReadonlySet<string> = new Set([...(sanitizeSchema.tagNames ?? []), ...OTHER_HTML.split(' ')]);

const TAG = /<(\/?)([A-Za-z][^\s/<>]*)([^<>]*)>/g;

/**
 * HTML source in which what looks like a tag but is none is text: `een <onleesbaar> woord` keeps all its words.
 * Without this the parser would take it for an element, and sanitizing would drop it.
 */
export function escapeUnknownTags(html: string): string {
  return html.replace(TAG, (tag, slash: string, name: string, rest: string) =>
    KNOWN.has(name.toLowerCase()) ? tag : `&lt;${slash}${name}${rest}&gt;`,
  );
}
