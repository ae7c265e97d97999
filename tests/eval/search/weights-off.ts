import type { RankingConstants } from '../../../src/core/search/ranking/constants.ts';

/** Each constant of the ranking at the value at which it does nothing, and what that means. */
export const WEIGHTS_OFF: {
  readonly [Name in keyof RankingConstants]: {
    readonly value: RankingConstants[Name];
    readonly means: string;
  };
} = {
  saturation: { value: 0.01, means: 'a word counts once however often it stands there' },
  lengthWeight: { value: 0, means: 'long texts are not held back' },
  title: { value: 0, means: 'titles do not count' },
  subhead: { value: 0, means: 'subheads do not count' },
  folded: { value: 1, means: 'accents do not matter' },
  stem: { value: 1, means: 'inflections count like the word itself' },
  part: { value: 0, means: 'parts of compounds in texts find nothing' },
  queryPart: { value: 0, means: 'compounds of the query are not taken apart' },
  enoughAlone: { value: Infinity, means: 'compounds are taken apart however often they are found' },
  synonym: { value: 0, means: 'names of terms do not stand in for each other' },
  phrase: { value: 1, means: 'a phrase counts like its words' },
  proximity: { value: 0, means: 'closeness does not count' },
  coordination: { value: 0, means: 'lacking words of the query costs nothing more' },
  leastShare: { value: 0, means: 'every record with any word is shown' },
  titleShare: { value: 2, means: 'a title finds nothing but the first passage' },
  lead: { value: 0, means: 'first passages get nothing extra' },
  kinds: {
    value: { passage: 1, heading: 1, term: 1, claim: 1, event: 1, note: 1, quote: 1 },
    means: 'all kinds of record count alike',
  },
};
