import { annotateAnew, type Annotations } from '../core/annotate/annotate.ts';
import type { ArticleMemory } from '../core/annotate/article-memory.ts';
import { memoryBytes, readMemory } from '../core/annotate/memory-bytes.ts';
import { printOf } from '../core/print.ts';
import type { Slug } from '../core/schema/brands.ts';
import type { Content } from '../core/schema/dossier.ts';
import { codePrint } from './code-print.ts';
import type { Pack } from './pack/open-pack.ts';

/** Programs on which it depends what annotation finds in an article; see `codePrint`. */
const PROGRAMS = ['core/annotate', 'core/language', 'core/print', 'core/problem', 'core/problem-codes', 'core/schema'];

/**
 * Annotates content, reading only the articles again that changed or of which the glossary says something else. What is
 * found in each is kept in the pack, by slug.
 */
export function annotateWithCache(content: Content, pack: Pack): Annotations {
  const program = printOf([codePrint(PROGRAMS)]);
  const known = new Map<Slug, ArticleMemory>();
  const { annotations, memory } = annotateAnew(content, (slug) => {
    const bytes = pack.get(slug);
    const found = bytes && readMemory(bytes, program);
    if (found) known.set(slug, found);
    return found;
  });
  for (const [slug, found] of memory)
    if (known.get(slug) !== found) pack.put(slug, memoryBytes(found, program));
  return annotations;
}
