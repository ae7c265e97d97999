import type { CitationTemplate, LocatorForms } from './citation-template.ts';

/** A template of which every text was changed in the same way. */
export function mapTemplate(template: CitationTemplate, change: (html: string) => string): CitationTemplate {
  const { reference, citation, locators } = template;
  return {
    reference: change(reference),
    citation: change(citation),
    ...(locators && { locators: locators.map(change) as unknown as LocatorForms }),
  };
}
