import { citationText } from '../../core/cite/citation-text.ts';
import { citationSettings } from '../../core/cite/citation-settings.ts';
import { CITATION_STYLES } from '../../core/cite/styles.ts';
import type { Citation, CitedItem } from '../../core/schema/citation.ts';
import type { Html, Slug } from '../../core/schema/brands.ts';
import type { Body, Dossier } from '../../core/schema/dossier.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { Citations } from '../../dossier/citations/citations.ts';
import type { WorkCited } from '../../dossier/citations/work-cited.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { ShownCitation } from '../../markdown/render-options.ts';
import { citedWorks } from './cited-works.ts';
import { printedWork } from './printed-work.ts';
import { slugsOfReferences } from './slugs-of-references.ts';

/** A work at the foot of a page. */
interface ListedReference {
  readonly reference: Reference;
  readonly slug: Slug;
  /** Id of its element in the page. */
  readonly anchor: string;
  /** Its number, in a style that has numbers: `[1]`. */
  readonly label: string;
  readonly html: string;
}

/** A note at the foot of a page, in a style that has notes. */
interface ListedNote {
  readonly n: number;
  readonly html: Html;
}

/** What a page cites: how each citation is shown, and the list that it leads to. */
export interface PageCitations {
  readonly kind: 'note' | 'numeric' | 'named';
  readonly references: readonly ListedReference[];
  readonly notes: readonly ListedNote[];
  readonly shown: ReadonlyMap<Citation, ShownCitation>;
}

const NOTHING_CITED: PageCitations = { kind: 'named', references: [], notes: [], shown: new Map() };

/** The citations of the bodies that a page shows, in their order on the page. */
export function pageCitations(
  bodies: readonly Body[],
  { config, references }: Pick<Dossier, 'config' | 'references'>,
  { list }: Pick<Citations, 'list'>,
  voice: Voice,
): PageCitations {
  const works = citedWorks(bodies, references);
  if (works.length === 0) return NOTHING_CITED;
  const slugs = slugsOfReferences(references);
  const known = new Map(works.map((work) => [work.id, work]));
  const citations = bodies
    .flatMap((body) => body.citations)
    .filter(({ items }) => items.some(({ key }) => known.has(key)));
  const { style, locale } = citationSettings(config);
  const { kind } = CITATION_STYLES[style];
  const listed = list(
    works.map(printedWork),
    citations.map(({ items }) => items.filter(({ key }) => known.has(key)).map(workCited)),
    style,
    locale,
  );
  const anchorOf = (id: string): string => `ref-${slugs.get(id) ?? id}`;
  const isNote = kind === 'note';
  const shown = citations.map((citation, index): [Citation, ShownCitation] => {
    const text = [citationText(listed.citations[index] ?? ''), ...unknownOf(citation, known)].join(' ');
    const first = citation.items.find(({ key }) => known.has(key))?.key ?? '';
    const { label, noteLabel } = voice.messages.literature;
    const n = index + 1;
    return [
      citation,
      isNote
        ? {
            text: String(n),
            id: `cite-${n}`,
            raised: true,
            href: `#note-${n}`,
            label: fill(noteLabel, { n, citation: text }),
          }
        : { text, raised: false, href: `#${anchorOf(first)}`, label: fill(label, { citation: text }) },
    ];
  });
  return {
    kind: isNote ? 'note' : kind === 'numeric' ? 'numeric' : 'named',
    references: listed.references.flatMap(({ id, ...entry }) => {
      const [reference, slug] = [known.get(id), slugs.get(id)];
      return reference && slug ? [{ reference, slug, anchor: anchorOf(id), ...entry }] : [];
    }),
    notes: isNote
      ? citations.map((_, index) => ({ n: index + 1, html: (listed.citations[index] ?? '') as Html }))
      : [],
    shown: new Map(shown),
  };
}

/** A style puts no blank between a prefix and the name, nor before a suffix that starts with a word. */
function workCited({ key, prefix, suffix, locator, suppressAuthor }: CitedItem): WorkCited {
  return {
    id: key,
    place: locator,
    suppressAuthor,
    ...(prefix !== '' && { prefix: `${prefix} ` }),
    ...(suffix !== '' && { suffix: /^[,.:;]/.test(suffix) ? suffix : ` ${suffix}` }),
  };
}

/** What a citation names besides known works is shown as it was written. */
function unknownOf({ items }: Citation, known: ReadonlyMap<string, unknown>): string[] {
  return items.filter(({ key }) => !known.has(key)).map(({ key }) => `[@${key}]`);
}
