import type { Reference } from '../../schema/reference.ts';
import type { TexFields } from './tex-entry.ts';
import { texNames } from './tex-names.ts';
import { texAddress, texText, texTitle } from './tex-values.ts';
import { textField } from './text-field.ts';

/** Fields that BibTeX and BibLaTeX both have, by the same name, in the order both have them. */
interface SharedTexFields {
  readonly names: TexFields;
  readonly numbers: TexFields;
  readonly identifiers: TexFields;
}

/** The fields of a work that are the same in both formats; the others differ in name, form or place. */
export function sharedTexFields(work: Reference): SharedTexFields {
  const text = (field: string): string | undefined => texText(textField(work, field));
  return {
    names: [
      ['author', texNames(work, 'author')],
      ['editor', texNames(work, 'editor')],
      ['title', texTitle(textField(work, 'title'))],
    ],
    numbers: [
      ['volume', text('volume')],
      ['number', text('issue') ?? text('number')],
      ['pages', text('page')?.replace('-', '--')],
    ],
    identifiers: [
      ['doi', text('DOI')],
      ['isbn', text('ISBN')],
      ['issn', text('ISSN')],
      ['url', texAddress(textField(work, 'URL'))],
    ],
  };
}
