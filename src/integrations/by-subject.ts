import type { SiteFile } from '../site/plan/site-file.ts';
import { type TwoEnds, twoEnds } from './press/two-ends.ts';

/** A file that is to be made. */
interface ToMake {
  readonly file: Pick<SiteFile, 'path' | 'making' | 'after'>;
}

/**
 * Files by what they are about: an article that is read for one of its files is at hand for the others, and for what holds its
 * text with those before it; any press can make them. Those that are about no one article, and copies, come first, each on
 * its own.
 */
export function bySubject<Item extends ToMake>(items: readonly Item[]): TwoEnds<readonly Item[]> {
  const subjects: Map<string | undefined, readonly Item[]> = Map.groupBy(items, ({ file }) =>
    file.making.by === 'copy' ? undefined : (file.after?.slug ?? SUBJECT.exec(file.path)?.[1]),
  );
  const others = subjects.get(undefined) ?? [];
  subjects.delete(undefined);
  return twoEnds(
    others.map((one) => [one]),
    [...subjects.values()],
  );
}

/** The slug that files of an article, or of the work that it is, lie at. */
const SUBJECT = /^(?:articles|data\/articles|references)\/([^/.]+)/;
