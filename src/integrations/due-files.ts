import { NO_BASIS } from '../dossier/output/manifest-file.ts';
import type { ManifestGroup } from '../dossier/output/manifest-group.ts';
import type { Outcome, SiteOutput } from '../dossier/output/site-output.ts';
import type { ArticleFiles } from '../site/plan/article-files.ts';
import { differenceOf, keyOf } from '../site/plan/key-of.ts';
import type { SiteFile } from '../site/plan/site-file.ts';
import type { SitePlan } from '../site/plan/site-plan.ts';
import { hearingOthers } from './hearing-others.ts';

/** What became of a file, and why: the names of its inputs that changed, or that it is new, touched, or of another program. */
export interface MadeFile {
  readonly path: string;
  readonly outcome: Outcome;
  readonly why: readonly string[];
}

/** A file that cannot stand as it is. */
export interface Due {
  readonly file: SiteFile;
  /** Left out where nobody asked for it yet: it is large, and in a first build there is one for every file. */
  readonly key?: string;
  readonly basis?: number | undefined;
  readonly why: readonly string[];
}

/** What is heard while files are looked at. */
export interface LookEvents {
  readonly onMade: (file: MadeFile) => void;
  /** Hears of files about an article, all of which were kept. */
  readonly onKept: (group: ManifestGroup) => void;
}

/** Files of a plan that cannot stand as they are. */
interface DueFiles {
  readonly due: Due[];
  /** How many files the plan has, and how many of them are pages. */
  readonly total: number;
  readonly pages: number;
}

/** What is said of files that are made whatever they are made from. */
const MUST = { new: ['new'], program: ['program'] } as const;

/**
 * Finds those files of a plan that cannot stand as they are, and keeps all others.
 * @param bases what all files about each article rest on
 */
export async function dueFiles(
  { articles, files }: SitePlan,
  bases: ReadonlyMap<string, number>,
  output: SiteOutput,
  { onMade, onKept }: LookEvents,
): Promise<DueFiles> {
  const due: Due[] = [];
  let [total, pages] = [0, 0];
  const settle = (file: SiteFile, found: Due | undefined): void => {
    total += 1;
    if (file.making.by === 'template') pages += 1;
    if (found) due.push(found);
    else onMade({ path: file.path, outcome: 'kept', why: [] });
  };
  const kept = output.keepGroups(bases);
  const known = articles.flatMap(({ slug }) => kept.get(slug) ?? []);
  for (const group of known) {
    [total, pages] = [total + group.count, pages + group.pages];
    onKept(group);
  }
  const others = articles.filter(({ slug }) => !kept.has(slug));
  for await (const part of hearingOthers(others))
    for (const article of part) dueOfArticle(article, bases.get(article.slug) ?? NO_BASIS, output, settle);
  for await (const part of hearingOthers(files)) for (const file of part) settle(file, dueOf(file, output));
  return { due, total, pages };
}

function dueOfArticle(
  article: ArticleFiles,
  basis: number,
  output: SiteOutput,
  settle: (file: SiteFile, found: Due | undefined) => void,
): void {
  const files = article.files();
  const paths = files.map(({ path }) => path);
  output.group(article.slug, basis, paths);
  let isPageSame = false;
  for (const [place, file] of files.entries()) {
    const found: Due | undefined = isPageSame && output.keepSame(file.path) ? undefined : dueOf(file, output);
    settle(file, found);
    // The first decides for the others, where it is the page of the article.
    if (place === 0) isPageSame = found === undefined && basis !== NO_BASIS;
  }
}

function dueOf(file: SiteFile, output: SiteOutput): Due | undefined {
  const { path } = file;
  const must = output.mustMake(path);
  if (must) return { file, why: MUST[must] };
  const basis = file.basis?.();
  if (basis !== undefined && output.keepByBasis(path, basis)) return undefined;
  const inputs = file.inputs();
  const key = keyOf(inputs);
  const reason = output.keep(path, key, basis);
  if (reason === undefined) return undefined;
  const why = reason === 'inputs' ? differenceOf(inputs, output.keyBefore(path) ?? '') : [reason];
  return { file, key, basis, why };
}
