import type { RecordKind } from '../record.ts';

/** What ranking weighs, each with what it trades. `npm run eval -- search` prints the effect of each. */
export interface RankingConstants {
  /** How soon more of the same word stops counting: low counts presence, high counts repetition. Passages are short. */
  readonly saturation: number;
  /** From 0 to 1: how much a long text must have a word more often than a short one to count as much. */
  readonly lengthWeight: number;
  /** A word in the article's title, against once in the text: high finds articles, low finds passages. */
  readonly title: number;
  /** A word in the heading above a passage, likewise. */
  readonly subhead: number;
  /** The word as typed but for accents, against the very spelling. */
  readonly folded: number;
  /** Another inflection of the word. */
  readonly stem: number;
  /** The word as a part of a compound: `leger` in `regeringsleger`. */
  readonly part: number;
  /** The parts of a compound of the query, apart: `vredesgesprekken` in `gesprekken over vrede`. */
  readonly queryPart: number;
  /**
   * Records in which a compound of the query itself stands that are enough: its parts are then not looked for apart. Low
   * spares a request for each part of a common compound, high finds more that says the same in other words.
   */
  readonly enoughAlone: number;
  /** Another name of the same term. */
  readonly synonym: number;
  /** A phrase, against its words found apart. */
  readonly phrase: number;
  /** How much is added where two words of the query stand together in its order. */
  readonly proximity: number;
  /** How much a record loses that lacks words of the query: 0 not at all, 2 heavily. */
  readonly coordination: number;
  /** Records that have less of the query's weight than this share of what the best has are not shown. */
  readonly leastShare: number;
  /** Share of the query's weight that a title must hold for its first passages to be found by it, without a word of their own. */
  readonly titleShare: number;
  /** How much is added to the first passages: news says first what matters. */
  readonly lead: number;
  /** Each kind of record against a passage. */
  readonly kinds: Readonly<Record<RecordKind, number>>;
}

export const RANKING: RankingConstants = {
  saturation: 0.6,
  lengthWeight: 0.35,
  title: 0.6,
  subhead: 0.4,
  folded: 0.97,
  stem: 0.9,
  part: 0.45,
  queryPart: 0.5,
  enoughAlone: 10,
  synonym: 0.75,
  phrase: 1.2,
  proximity: 0.5,
  coordination: 1,
  leastShare: 0.2,
  titleShare: 0.4,
  lead: 0.05,
  kinds: { passage: 1, heading: 0.6, term: 1, claim: 0.9, event: 0.9, note: 0.8, quote: 1 },
};

/** Words between two of the query beyond which their closeness says nothing. */
export const PROXIMITY_WINDOW = 8;
