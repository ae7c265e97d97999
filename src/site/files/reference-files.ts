import { printOf } from '../../core/print.ts';
import { CITATION_FORMATS } from '../../core/cite/export/index.ts';
import type { FileKind } from '../plan/file-kind.ts';
import { slugsOfReferences } from '../view/slugs-of-references.ts';

/** `references/SLUG/citation.bib` and its kin: a work that the dossier cites. */
export const referenceFiles: FileKind = ({ dossier: { references } }) => {
  const slugs = slugsOfReferences(references);
  return references.flatMap((reference) =>
    Object.values(CITATION_FORMATS).map(({ extension, write }) => ({
      path: `references/${slugs.get(reference.id) ?? ''}/citation.${extension}`,
      inputs: () => ({ work: printOf([JSON.stringify(reference)]) }),
      text: () => write([reference]),
    })),
  );
};

/** `references/all/references.bib` and its kin: all that the dossier cites. */
export const allReferencesFiles: FileKind = ({ dossier: { references }, prints }) =>
  references.length === 0
    ? []
    : Object.values(CITATION_FORMATS).map(({ extension, write }) => ({
        path: `references/all/references.${extension}`,
        inputs: () => ({ works: prints.references }),
        text: () => write(references),
      }));
