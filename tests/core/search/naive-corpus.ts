import type { Analyser, SplitCompound, Token } from '../../../src/core/search/analysis/token.ts';
import { docNumber } from '../../../src/core/search/index-format/doc-number.ts';
import { keyOfToken } from '../../../src/core/search/index-format/key-of-token.ts';
import { lengthClass, lengthOfClass } from '../../../src/core/search/index-format/length-class.ts';
import { tableKey } from '../../../src/core/search/index-format/table-key.ts';
import { RECORD_KINDS, type RecordGroup, type RecordKind } from '../../../src/core/search/record.ts';
import { wordsCovered } from '../../../src/core/search/writing/analyse-groups.ts';
import { numberGroups } from '../../../src/core/search/writing/number-groups.ts';

/** A title or record, read straight from its text. */
export interface NaiveUnit {
  readonly doc: number;
  readonly group: number;
  /** 0 for a title. */
  readonly place: number;
  readonly kind: RecordKind | undefined;
  readonly length: number;
  readonly tokens: readonly Token[];
  readonly subhead: readonly string[];
  readonly mentions: readonly { readonly key: string; readonly position: number }[];
  readonly analyser: Analyser;
}

/** Every unit of a corpus; nothing is indexed. */
export interface NaiveCorpus {
  readonly units: readonly NaiveUnit[];
  readonly records: number;
  readonly meanLength: number;
  readonly split: SplitCompound;
}

export function naiveCorpus(
  groups: readonly RecordGroup[],
  analyserFor: (lang: string) => Analyser,
  split: SplitCompound,
): NaiveCorpus {
  const units = numberGroups(groups).flatMap(({ number, group }) => {
    const analyser = analyserFor(group.lang);
    const [first] = group.records;
    const title = { text: group.title, kind: first?.kind, mentions: [], subhead: undefined };
    return [title, ...group.records].map(({ text, kind, mentions, subhead }, place): NaiveUnit => {
      const tokens = analyser.analyse(text);
      const above = subhead === undefined ? [] : analyser.analyse(subhead);
      const words = Math.max(0, ...tokens.map(({ position }) => position + 1));
      return {
        doc: docNumber(number, place, kind === undefined ? 7 : RECORD_KINDS.indexOf(kind)),
        group: number,
        place,
        kind,
        length: lengthOfClass(lengthClass(words)),
        tokens,
        subhead: above.filter(({ stop }) => !stop).map(keyOfToken),
        mentions: mentions.flatMap((mention) => {
          const covered = wordsCovered(mention, tokens);
          return covered ? [{ key: tableKey('term', mention.term), position: covered.position }] : [];
        }),
        analyser,
      };
    });
  });
  const records = units.filter(({ place }) => place > 0);
  const total = records.reduce((sum, { length }) => sum + length, 0);
  return {
    units,
    records: records.length,
    meanLength: records.length === 0 ? 1 : total / records.length,
    split,
  };
}
