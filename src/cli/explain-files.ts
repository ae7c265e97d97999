import type { MadeFile } from '../integrations/due-files.ts';

/** What each input of a file is, for people; an input without words here is called by its name. */
const WORDS: Readonly<Record<string, string>> = {
  frame: 'the configuration of the dossier or its navigation',
  article: 'the article',
  fields: 'what the frontmatter of the article says',
  articles: 'one of its articles, or which there are',
  months: 'the months of the dossier',
  mentions: 'the mentions of terms, or how a term is previewed',
  links: 'where its links lead',
  authors: 'what the glossary knows of its authors',
  besides: 'articles beside it: related, sharing copy, before or after it',
  referrers: 'what refers to it',
  past: 'its history',
  works: 'the references',
  card: 'title, date or origin of the article',
  term: 'the term',
  related: 'terms that the term names as related',
  company: 'terms that it shares passages with',
  record: 'positions, events or quotes of the term',
  everything: 'something of the dossier: this page shows some of all',
  bytes: 'the file that it is a copy of',
  new: 'it was not there',
  program: 'Dossier itself has changed',
  touched: 'the file was changed or removed since it was built',
};

/** Whether a file of a site belongs to an article or a term. */
export function belongsTo(path: string, slug: string): boolean {
  return ['articles', 'glossary', 'references', 'data/articles'].some(
    (section) => path === `${section}/${slug}.json` || path.startsWith(`${section}/${slug}/`),
  );
}

/** A line for each file: whether it was written, and why, or why not. */
export function explainFiles(files: readonly MadeFile[]): string[] {
  return files.map(({ path, outcome, why }) => {
    const reasons = why.map((name) => WORDS[name] ?? name).join('; ');
    if (outcome === 'kept') return `${path}  kept: nothing that it is made from has changed`;
    if (outcome === 'written') return `${path}  written, because of: ${reasons}`;
    return `${path}  kept: made again because of ${reasons}, and says the same`;
  });
}
