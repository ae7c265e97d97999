import type { ArticleHistory, EarlierWording, Tombstone } from '../../core/passage/history.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Passage } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../site.ts';
import { placeInWords } from './place-in-words.ts';
import { type DifferencePiece, wordDifference } from './word-difference.ts';

/** A passage that was reworded, with each of its wordings held against the present one. */
interface RewordedPassage {
  readonly passage: Passage;
  /** Newest first: what a reader saw most recently is what he most likely comes for. */
  readonly wordings: readonly (EarlierWording & { readonly difference: readonly DifferencePiece[] })[];
}

/** A passage that is no more, and the way to where its words went, if they went anywhere. */
interface GonePassage {
  readonly tombstone: Tombstone;
  readonly to: { readonly href: string; readonly words: string; readonly passage: string } | undefined;
  /** Passages that it may be: of these the editors were asked, and have not answered yet. */
  readonly maybe: readonly { readonly href: string; readonly words: string }[];
}

/** What the page of an article says of its past. */
export interface PastOfArticle {
  readonly reworded: readonly RewordedPassage[];
  readonly gone: readonly GonePassage[];
}

/** What was published at addresses of an article and is no longer there, in the order of the text. */
export function pastOfArticle(
  { slug, passages }: { readonly slug: Slug; readonly passages: readonly Passage[] },
  { earlier, gone }: Pick<ArticleHistory, 'earlier' | 'gone'>,
  { index, voice, addresses }: Pick<Site, 'index' | 'voice' | 'addresses'>,
): PastOfArticle {
  const reworded = passages.flatMap((passage) => {
    const wordings = Object.hasOwn(earlier, passage.id) ? (earlier[passage.id] ?? []) : [];
    if (wordings.length === 0) return [];
    const compared = wordings.map((wording) => ({
      ...wording,
      difference: wordDifference(wording.text, passage.text),
    }));
    return [{ passage, wordings: compared.toReversed() }];
  });
  const wayOf = ({ to }: Tombstone): GonePassage['to'] => {
    const found = to && index.passage(to.article, to.passage);
    if (!found) return undefined;
    const { article: target, passage } = found;
    const { moved, movedAway } = voice.messages.citing.history;
    const isHere = target.slug === slug;
    const words = isHere
      ? fill(moved, { place: placeInWords(passage, voice) })
      : fill(movedAway, { title: target.title });
    const href = isHere ? `#${passage.id}` : addresses.article(target.slug, passage.id);
    return { href, words, passage: passage.id };
  };
  const maybeOf = ({ maybe = [] }: Tombstone): GonePassage['maybe'] =>
    maybe.flatMap((id) => {
      const passage = passages.find((candidate) => candidate.id === id);
      if (!passage) return [];
      const words = fill(voice.messages.citing.history.maybe, { place: placeInWords(passage, voice) });
      return [{ href: `#${id}`, words }];
    });
  return {
    reworded,
    gone: gone.map((tombstone) => ({ tombstone, to: wayOf(tombstone), maybe: maybeOf(tombstone) })),
  };
}
