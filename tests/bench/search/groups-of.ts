import { createHash } from 'node:crypto';
import type { RecordGroup, SearchRecord, SearchTerm } from '../../../src/core/search/record.ts';
import { type MadeArticle, type MadeTerm, makeTerms } from '../make-dossier.ts';

/** A generated article as search gets it, without going through Markdown. */
export function groupOfArticle({ paragraphs, agency, ...article }: MadeArticle): RecordGroup {
  let subhead: string | undefined;
  const records = paragraphs.map(({ isHeading, text, mentions }): SearchRecord => {
    const id = `p-${createHash('sha1').update(text).digest('hex').slice(0, 8)}`;
    const above = subhead;
    if (isHeading) subhead = text;
    return {
      kind: isHeading ? 'heading' : 'passage',
      id,
      text,
      mentions,
      ...(!isHeading && above !== undefined && { subhead: above }),
    };
  });
  return {
    kind: 'article',
    path: `articles/${article.slug}/`,
    ...article,
    ...(agency !== '' && { agency }),
    records,
  };
}

/** A glossary: the terms as something to be found, and what search knows of them. */
export interface TermGroups {
  readonly groups: readonly RecordGroup[];
  readonly terms: readonly SearchTerm[];
}

/** The generated glossary. */
export function groupsOfTerms(count: number): TermGroups {
  const made = makeTerms(count);
  return { groups: made.map(groupOfTerm), terms: made.map(searchTerm) };
}

function groupOfTerm({ slug, term, line }: MadeTerm): RecordGroup {
  return {
    kind: 'term',
    slug,
    path: `glossary/${slug}/`,
    title: term,
    lang: 'nl',
    records: [{ kind: 'term', id: 'definition', text: line, mentions: [] }],
  };
}

function searchTerm({ slug, term, type, line, aliases }: MadeTerm): SearchTerm {
  return { slug, term, type, line, names: [term, ...aliases], mentions: 1 };
}
