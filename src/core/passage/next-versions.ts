import type { PassageId } from '../schema/brands.ts';
import type { PastVersions, StoredVersion } from './ledger.ts';
import type { PublishedArticle } from './published-article.ts';
import { textHash } from './text-hash.ts';

interface Build {
  readonly ids: readonly PassageId[];
  readonly version: string;
  readonly day: string;
}

/**
 * The published words of an article after a build that changed them: the version before is closed, and this one put
 * last. Words that are back are the version they were. An article that is gone gets no version.
 */
export function nextVersions(
  past: PastVersions | undefined,
  { title, passages }: PublishedArticle,
  { ids, version, day }: Build,
): PastVersions {
  const texts = new Map(past?.texts);
  const stored = passages.flatMap(({ kind, text }, index) => {
    const id = ids[index];
    const hash = textHash(text);
    texts.set(hash, text);
    return id === undefined ? [] : [{ id, kind, hash }];
  });
  const closed = (past?.versions ?? []).map((one) => (one.last === undefined ? { ...one, last: day } : one));
  if (passages.length === 0) return { texts, versions: closed };
  const again = closed.find(({ hash }) => hash === version);
  const present: StoredVersion = { hash: version, title, first: again?.first ?? day, passages: stored };
  return { texts, versions: [...closed.filter((one) => one !== again), present] };
}
