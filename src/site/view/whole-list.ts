import { citationSettings } from '../../core/cite/citation-settings.ts';
import { CITATION_STYLES } from '../../core/cite/styles.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import type { Citations } from '../../dossier/citations/citations.ts';
import type { PageCitations } from './page-citations.ts';
import { printedWork } from './printed-work.ts';
import { slugsOfReferences } from './slugs-of-references.ts';

/** Every reference of a dossier, in its style and the order of that. */
export function wholeList(
  { config, references }: Pick<Dossier, 'config' | 'references'>,
  { list }: Pick<Citations, 'list'>,
): Pick<PageCitations, 'kind' | 'references'> {
  const { style, locale } = citationSettings(config);
  const slugs = slugsOfReferences(references);
  const known = new Map(references.map((reference) => [reference.id, reference]));
  return {
    kind: CITATION_STYLES[style].kind === 'numeric' ? 'numeric' : 'named',
    references: list(references.map(printedWork), [], style, locale).references.flatMap(
      ({ id, ...entry }) => {
        const [reference, slug] = [known.get(id), slugs.get(id)];
        return reference && slug ? [{ reference, slug, anchor: `ref-${slug}`, ...entry }] : [];
      },
    ),
  };
}
