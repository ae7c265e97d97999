import { cslItem } from '../../core/cite/csl-item.ts';
import { exportedWork } from '../../core/cite/export/exported-work.ts';
import {
  CITATION_FORMATS,
  CITATION_FORMAT_NAMES,
  type CitationFormatName,
} from '../../core/cite/export/index.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { onceFor } from './once-for.ts';

/** An article in each of the formats of reference managers. */
type WrittenArticle = Readonly<Record<CitationFormatName, string>>;

/**
 * Articles of which this is kept, at some 2 kB each: they stand in the files of every term that they mention. Those beyond
 * are written again for each file.
 */
const MOST_KEPT = 20_000;

/** Finds what an article is for reference managers. */
export const writtenArticles = onceFor(({ dossier, addresses }: Pick<Site, 'dossier' | 'addresses'>) => {
  const kept = new Map<Article, WrittenArticle>();
  return (article: Article): WrittenArticle => {
    const known = kept.get(article);
    if (known) return known;
    const works = [exportedWork(cslItem(article, dossier.config, addresses))];
    const written = Object.fromEntries(
      CITATION_FORMAT_NAMES.map((name) => [name, CITATION_FORMATS[name].write(works)]),
    ) as WrittenArticle;
    if (kept.size < MOST_KEPT) kept.set(article, written);
    return written;
  };
});
