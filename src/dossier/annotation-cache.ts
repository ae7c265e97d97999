import { annotateAnew, type Annotations } from '../core/annotate/annotate.ts';
import type { AnnotationMemory, ArticleMemory } from '../core/annotate/article-memory.ts';
import { memoryBytes, readMemory } from '../core/annotate/memory-bytes.ts';
import { nearestBytes, readNearest } from '../core/annotate/nearest-bytes.ts';
import type { Nearest } from '../core/annotate/related-articles.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content } from '../core/schema/dossier.ts';
import { codePrint } from './code-print.ts';
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

/** Key of what was found of all articles together; no slug has a blank. */
const NEAREST = 'nearest articles';

/**
 * Annotates content, again and again, reading only the articles that changed or of which the glossary says something
 * else. What is found in each is kept in the pack, by slug; what was found the last time is remembered besides.
 */
export function openAnnotator(pack: Pack): (content: Content) => Annotations {
  const program = printOf([codePrint(PROGRAMS)]);
  let last: { readonly memory: AnnotationMemory; readonly nearest: Nearest } | undefined;
  return (content) => {
    const known = new Map<Slug, ArticleMemory>();
    const article = (slug: Slug): ArticleMemory | undefined => {
      const found = last?.memory.get(slug) ?? inPack(slug);
      if (found) known.set(slug, found);
      return found;
    };
    const found = annotateAnew(content, { article, nearest: last?.nearest ?? nearestInPack() });
    for (const [slug, memory] of found.memory)
      if (known.get(slug) !== memory) pack.put(slug, memoryBytes(memory, program));
    if (last?.nearest !== found.nearest) pack.put(NEAREST, nearestBytes(found.nearest, program));
    last = found;
    return found.annotations;
  };

  function inPack(slug: Slug): ArticleMemory | undefined {
    const bytes = pack.get(slug);
    return bytes && readMemory(bytes, program);
  }

  function nearestInPack(): Nearest | undefined {
    const bytes = pack.get(NEAREST);
    return bytes && readNearest(bytes, program);
  }
}
