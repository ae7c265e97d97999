import type { CitationWriting } from '../../core/cite/citation-template.ts';
import type { CitationSettings } from '../../core/cite/citation-settings.ts';
import { escapeHtml } from '../../core/cite/escape-html.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import type { ShapeValues } from '../../core/cite/shape/shape-values.ts';
import { slotPlaceholder } from '../../core/cite/shape/slot-placeholder.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import { writtenAddress } from '../../core/cite/written-address.ts';
import type { Html } from '../../core/schema/brands.ts';
import type { ShapeCiting } from '../../scripts/cite/citing-data.ts';
import type { Site } from '../site.ts';
import { listedCitations } from './listed-citations.ts';

/** Puts a work in the list of its shape. Its address must be given: its own, or that in the dossier. */
export type ListOfShape = (values: ShapeValues & { readonly address: string }) => Html;

/** First of the characters of the private use area that stand for the month, which each style and locale writes in its own way. */
const FIRST_MONTH = 0xe100;

/**
 * The citations of all works of one shape: laid out and cut at its placeholders once, so that a work is put in all of them
 * in one go.
 * @param content templates of the shape, in every style and locale of the settings
 */
export function listOfShape(
  content: ShapeCiting,
  writing: (style: CitationStyleName, locale: CitationLocale) => CitationWriting,
  { styles, locales }: Pick<CitationSettings, 'styles' | 'locales'>,
  site: Pick<Site, 'dossier' | 'voice'>,
): ListOfShape {
  const months = styles.flatMap((style) => locales.map((locale) => writing(style, locale).months.reference));
  const html = listedCitations(site, (style, locale) => {
    const index = styles.indexOf(style) * locales.length + locales.indexOf(locale);
    const month = String.fromCharCode(FIRST_MONTH + index);
    return content[style]?.[locale]?.reference.replaceAll(PLACEHOLDER.month, month) ?? '';
  });
  const [first = '', ...rest] = html.split(/(?=[\uE000-\uE1FF])/);
  const cuts = rest.map((part) => ({ place: part.charAt(0), behind: part.slice(1) }));
  const places = [...new Set(cuts.map(({ place }) => place))];
  const numbered = cuts.map(({ place, behind }) => ({ number: places.indexOf(place), behind }));
  return ({ texts, month, address }) => {
    const written = writtenAddress(address);
    const values = new Map(texts.map((text, index) => [slotPlaceholder(index), escapeHtml(text)]));
    values.set(PLACEHOLDER.address, written.address).set(PLACEHOLDER.host, written.host);
    const valueOf = (place: string): string => {
      const inMonths = months[place.charCodeAt(0) - FIRST_MONTH];
      if (inMonths && month !== undefined) return inMonths[month - 1] ?? '';
      return values.get(place) ?? place;
    };
    // Each is looked up once: a list names its work some hundred and fifty times.
    const filled = places.map(valueOf);
    let whole = first;
    for (const { number, behind } of numbered) whole += (filled[number] ?? '') + behind;
    return whole as Html;
  };
}
