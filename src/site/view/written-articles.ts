import { cslItem } from '../../core/cite/csl-item.ts';
import { exportedWork } from '../../core/cite/export/exported-work.ts';
import {
  CITATION_FORMATS,
  CITATION_FORMAT_NAMES,
  type CitationFormatName,
} from '../../core/cite/export/index.ts';
import { LaidBy } from '../../core/laid-by.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { onceFor } from './once-for.ts';

/** An article in each of the formats of reference managers. */
export type WrittenArticle = Readonly<Record<CitationFormatName, string>>;

/**
 * Articles of which this is kept as it is, at some 2 kB each: they stand in the files of every term that they mention. That
 * of those beyond is laid by: it takes as much memory, but none that has to be tidied, and a microsecond each time.
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
    kept.set(article, kept.size < MOST_KEPT ? written : new LaidByArticle(written));
    return written;
  };
});

/** Each format is read when it is asked for. */
class LaidByArticle implements WrittenArticle {
  readonly #texts: Readonly<Record<CitationFormatName, LaidBy>>;

  constructor({ csl, bibtex, biblatex, ris }: WrittenArticle) {
    this.#texts = {
      csl: new LaidBy(csl),
      bibtex: new LaidBy(bibtex),
      biblatex: new LaidBy(biblatex),
      ris: new LaidBy(ris),
    };
  }

  get csl(): string {
    return this.#texts.csl.text();
  }

  get bibtex(): string {
    return this.#texts.bibtex.text();
  }

  get biblatex(): string {
    return this.#texts.biblatex.text();
  }

  get ris(): string {
    return this.#texts.ris.text();
  }
}
