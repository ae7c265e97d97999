import { type Annotated, type Annotations, beginAnnotation } from '../core/annotate/annotate.ts';
import { checkedBytes, readChecked } from '../core/annotate/checked-bytes.ts';
import type { CheckedGlossary } from '../core/annotate/checked-glossary.ts';
import { derivedBytes, readDerived } from '../core/annotate/derived-bytes.ts';
import { mentionTableBytes, readMentionTable } from '../core/annotate/mention-table-bytes.ts';
import { nearestBytes, readNearest } from '../core/annotate/nearest-bytes.ts';
import { quoteBytes, readQuotes } from '../core/annotate/quote-bytes.ts';
import { NOWHERE, placesBefore } from '../core/annotate/places-before.ts';
import { placesBytes, readPlaces } from '../core/annotate/places-bytes.ts';
import { StoredMemory } from '../core/annotate/stored-memory.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content } from '../core/schema/dossier.ts';
import { codePrint } from './code-print.ts';
import { annotateArticles } from './load-thread/annotate-articles.ts';
import { type LoadHelper, loadHelper } from './load-thread/load-helper.ts';
import type { Pack } from './pack/open-pack.ts';

/** Programs on which it depends what annotation finds in an article; see `codePrint`. */
const PROGRAMS = [
  'core/annotate',
  'core/language',
  'core/print',
  'core/problem',
  'core/problem-codes',
  'core/check',
  'core/schema',
];

/** Keys of what was found of all articles together; no slug has a blank. */
const NEAREST = 'nearest articles';
const CHECKED = 'checked glossary';
const PLACES = 'places of quotes';
const SHINGLES = 'places of shingles';
const MENTIONED = 'table of mentions';
const DERIVED = 'derived names';

/**
 * Share of the articles of which may not be kept that the glossary still says the same of them: less writes more at every
 * edit, more looks at more words.
 */
const MOST_UNCHECKED = 0.02;

/**
 * Articles of which something else may be found than is kept of all together: less writes all again more often, more looks for
 * more of them at every edit.
 */
const MOST_UNKEPT = 10;

/** What was found of all articles together, with a print of what it follows from in each. */
interface Printed {
  readonly prints: Float64Array;
}

type Last = Omit<Annotated, 'annotations'>;

/**
 * Annotates content, again and again, reading only the articles that changed or of which the glossary says something
 * else. What is found in each is kept in the pack, by slug, the first time; what was found the last time is remembered.
 */
export function openAnnotator(
  pack: Pack,
  helper: LoadHelper = loadHelper(),
): (content: Content) => Promise<Annotations> {
  const program = printOf([codePrint(PROGRAMS)]);
  let last: Last | undefined;
  return async (content) => {
    const known = new Map<Slug, StoredMemory>();
    const article = (slug: Slug): StoredMemory | undefined => {
      const found = last?.memory.get(slug) ?? kept(slug, (bytes, of) => StoredMemory.read(bytes, of));
      if (found) known.set(slug, found);
      return found;
    };
    const nearest = last?.nearest ?? kept(NEAREST, readNearest);
    const checked = last?.checked ?? kept(CHECKED, readChecked);
    const places = last?.places ?? kept(PLACES, readQuotes);
    const shingles = last?.shingles ?? kept(SHINGLES, readPlaces);
    const table = last?.table ?? kept(MENTIONED, readMentionTable);
    const derived = last ? undefined : kept(DERIVED, readDerived);
    const { compiled, settled } = last ?? {};
    const before = {
      ...{ article, program, nearest, checked, places, shingles },
      ...{ table, derived, compiled, settled },
    };
    const begun = beginAnnotation(content, before);
    const { articles, terms } = content;
    const { annotations, ...found } = begun.finish(
      await annotateArticles({ ...begun, articles, terms, program }, helper),
    );
    // What few edits change is soon found again by the next process.
    if (!last) {
      for (const [slug, memory] of found.memory) if (known.get(slug) !== memory) pack.put(slug, memory.bytes);
      if (nearest?.print !== found.nearest.print) pack.put(NEAREST, nearestBytes(found.nearest, program));
      if (isNews(found.checked, checked)) pack.put(CHECKED, checkedBytes(found.checked, program));
      pack.put(PLACES, quoteBytes(found.places, program));
      if (countChanged(found.shingles, shingles) > MOST_UNKEPT)
        pack.put(SHINGLES, placesBytes(found.shingles, program));
      if (countChanged(found.table, table) > MOST_UNKEPT)
        pack.put(MENTIONED, mentionTableBytes(found.table, program));
      const names = found.compiled.glossary.derived();
      if ([...names.keys()].some((term) => !derived?.has(term)))
        pack.put(DERIVED, derivedBytes(names, program));
    }
    last = found;
    return annotations;
  };

  function kept<Value>(
    key: string,
    read: (bytes: Uint8Array, program: string) => Value | undefined,
  ): Value | undefined {
    const bytes = pack.get(key);
    return bytes && read(bytes, program);
  }
}

/** Whether so little of what was found to hold is kept that it is worth writing. */
function isNews({ print, lines }: CheckedGlossary, kept: CheckedGlossary | undefined): boolean {
  if (kept?.print !== print) return true;
  const unkept = [...lines].filter((line) => !kept.lines.has(line));
  return unkept.length > MOST_UNCHECKED * lines.size;
}

/** Articles that came, went, or of which other is found than what is kept of all together. */
function countChanged({ prints }: Printed, kept: Printed | undefined): number {
  if (!kept) return Infinity;
  const same = placesBefore(prints, kept.prints).filter((place) => place !== NOWHERE).length;
  return Math.max(prints.length, kept.prints.length) - same;
}
