import type { CitationTemplate, IssuedMonths, LocatorForms } from '../citation-template.ts';
import { escapeHtml } from '../escape-html.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { writtenAddress } from '../written-address.ts';
import type { ShapeValues } from './shape-values.ts';
import { slotPlaceholder } from './slot-placeholder.ts';

/** Puts one work in the template of its shape: one style and locale, with the months of these. */
export type FillShape = (template: CitationTemplate, months: IssuedMonths) => CitationTemplate;

/** HTML cut at its placeholders: every second part is one. */
type Parts = readonly string[];

interface TemplateParts {
  readonly reference: Parts;
  readonly citation: Parts;
  readonly locators?: readonly Parts[] | undefined;
}

/**
 * A work → what turns the template of its shape into its own. A work is put in dozens of templates, and a template gets
 * thousands of works: both are made ready once. Values are only ever put in a template, never searched themselves.
 */
export function shapeFiller({ texts, month, address }: ShapeValues): FillShape {
  const values = new Map(texts.map((text, index) => [slotPlaceholder(index), escapeHtml(text)]));
  if (address !== undefined) {
    const written = writtenAddress(address);
    values.set(PLACEHOLDER.address, written.address).set(PLACEHOLDER.host, written.host);
  }
  const fill = (parts: Parts, months: readonly string[]): string => {
    if (month !== undefined) values.set(PLACEHOLDER.month, months[month - 1] ?? '');
    let html = '';
    let isPlace = false;
    for (const part of parts) {
      html += isPlace ? (values.get(part) ?? part) : part;
      isPlace = !isPlace;
    }
    return html;
  };
  return (template, months) => {
    const { reference, citation, locators } = partsOf(template);
    return {
      reference: fill(reference, months.reference),
      citation: fill(citation, months.citation),
      ...(locators && {
        locators: locators.map((form) => fill(form, months.citation)) as unknown as LocatorForms,
      }),
    };
  };
}

const known = new WeakMap<CitationTemplate, TemplateParts>();

function partsOf(template: CitationTemplate): TemplateParts {
  const found = known.get(template);
  if (found) return found;
  const { reference, citation, locators } = template;
  const parts = { reference: cut(reference), citation: cut(citation), locators: locators?.map(cut) };
  known.set(template, parts);
  return parts;
}

function cut(html: string): Parts {
  return html.split(/([\uE000-\uE0EF])/);
}
