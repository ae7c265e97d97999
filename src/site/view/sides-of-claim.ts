import { findQuote } from '../../core/annotate/find-quote.ts';
import type { ResolveLink } from '../../core/annotate/link-resolver.ts';
import type { Article, Claim, Passage, Term } from '../../core/schema/dossier.ts';

/** One side of a claim, with what its words lead to. */
export interface Side {
  /** The term that holds it; undefined where the editor described the speaker in words. */
  readonly speaker: Term | undefined;
  readonly by: string;
  readonly stance: Claim['positions'][number]['stance'];
  readonly says: string;
  /** The words it rests on, as the article has them. */
  readonly source:
    { readonly article: Article; readonly passage: Passage; readonly text: string } | undefined;
}

/** The sides of a claim, in the editor's order. */
export function sidesOfClaim(claim: Claim, resolve: ResolveLink): Side[] {
  return claim.positions.map(({ by, stance, says, article, quote }) => {
    const speaker = resolve({ target: by, fragment: undefined });
    const target = resolve({ target: article, fragment: undefined });
    const found = target?.kind === 'article' ? findQuote(target.article.body.passages, quote) : undefined;
    return {
      speaker: speaker?.kind === 'term' ? speaker.term : undefined,
      by,
      stance,
      says,
      source:
        target?.kind === 'article' && found
          ? {
              article: target.article,
              passage: found.passage,
              text: found.passage.text.slice(found.start, found.end),
            }
          : undefined,
    };
  });
}
