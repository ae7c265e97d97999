import { ByteWriter } from '../index-format/byte-writer.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { SearchTerm } from '../record.ts';
import type { AnalysedCorpus, NumberedGroup } from './analyse-groups.ts';
import type { Arrangement } from './arrange-groups.ts';

/** Which groups mention which term, for the facets of people, organisations and places. */
export function termColumns(
  terms: readonly SearchTerm[],
  groups: readonly NumberedGroup[],
  corpus: AnalysedCorpus,
): Uint8Array {
  const { keys } = corpus.vocabulary;
  const groupsOf = new Map<number, number[]>();
  for (const { slug } of terms) {
    const key = keys.find(tableKey('term', slug));
    if (key !== undefined) groupsOf.set(key, []);
  }
  for (const [place, { number }] of groups.entries())
    for (const key of termsMentioned(corpus, place)) groupsOf.get(key)?.push(number);
  const to = new ByteWriter();
  to.number(terms.length);
  for (const { slug, term, type } of terms) {
    for (const text of [slug, term, type]) to.text(text);
    const found = groupsOf.get(keys.find(tableKey('term', slug)) ?? -1) ?? [];
    to.number(found.length);
    let before = 0;
    for (const group of found) {
      to.number(group - before);
      before = group;
    }
  }
  return to.bytes();
}

/** Whether groups that were replaced mention the same terms as before, and no group has another number. */
export function sameMentions(before: Mentions, fresh: Mentions, { moved, replaced }: Arrangement): boolean {
  if (moved.length > 0) return false;
  return replaced.every((pair) => {
    const [one, other] = [termsMentioned(before, pair.before), termsMentioned(fresh, pair.fresh)];
    return one.size === other.size && [...one].every((term) => other.has(term));
  });
}

/** Numbers of the keys of the terms that a group mentions. */
function termsMentioned(
  { groups, starts, stream }: Mentions,
  place: number | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (place === undefined) return found;
  for (let unit = groups[place] ?? 0; unit < (groups[place + 1] ?? 0); unit++) {
    let at = starts[unit] ?? 0;
    for (let left = stream[at++] ?? 0; left > 0; left--) if (((stream[at++] ?? 0) & 1) === 1) at++;
    at += 1 + (stream[at] ?? 0);
    const count = stream[at++] ?? 0;
    for (const end = at + count; at < end; at += 3) found.add(stream[at] ?? 0);
  }
  return found;
}

type Mentions = Pick<AnalysedCorpus, 'groups' | 'starts' | 'stream'>;
