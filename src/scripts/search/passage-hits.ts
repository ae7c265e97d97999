import type { ExcerptSegment, PassageHit } from './search-engine.ts';

/** The part of a Pagefind 1.6 fragment that is used; a location is an index into the words of `content`. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly { readonly id: string; readonly location: number; readonly text: string }[];
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
}

interface PassageMatch {
  readonly id: string;
  readonly start: number;
  readonly words: readonly string[];
  readonly found: readonly number[];
  readonly score: number;
}

/** Passages shown of one page: enough to judge it, few enough to see the next. */
const MOST_PASSAGES = 4;

/** Words shown before the first find and in all: some two lines of a phone, five of a desk. */
const WORDS_BEFORE = 12;
const WORDS_SHOWN = 42;

const PASSAGE_ID = 'p-';

/**
 * The passages of a page in which Pagefind found something: each find belongs to the nearest passage that begins at or
 * before it. `numbered` are the ids of the passages that have a ¶ number, in order; undefined where there are none.
 * What was found before the first passage (in the title) belongs to the page.
 */
export function passageHits(
  fragment: PagefindFragment,
  numbered: readonly string[] | undefined,
): PassageHit[] {
  const page = fragment.url.replace(/#.*$/, '');
  return bestMatches(fragment).map(({ id, words, found }) => {
    const index = numbered?.indexOf(id);
    const n = index === undefined ? undefined : index === -1 ? null : index + 1;
    return { url: `${page}#${id}`, n, excerpt: excerptAround(words, found) };
  });
}

function bestMatches(fragment: PagefindFragment): PassageMatch[] {
  const all = fragment.content.split(/\s+/);
  const anchors = passagesOf(fragment.anchors);
  const byPassage = Map.groupBy(fragment.weighted_locations, ({ location }) =>
    anchors.findLastIndex((anchor) => anchor.location <= location),
  );
  const matches = [...byPassage].flatMap(([index, locations]) => {
    const anchor = anchors[index];
    if (!anchor) return [];
    const end = anchors[index + 1]?.location ?? all.length;
    const words = wordsOf(anchor, all, end);
    const found = locations.map(({ location }) => location - anchor.location);
    const score = Math.max(...locations.map(({ balanced_score }) => balanced_score)) + locations.length;
    return [{ id: anchor.id, start: anchor.location, words, found, score }];
  });
  return matches
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a.start - b.start);
}

/** Without containers: a block quote begins where its first paragraph begins, and the paragraph is meant. */
function passagesOf(anchors: PagefindFragment['anchors']): PagefindFragment['anchors'] {
  const passages = anchors
    .filter(({ id }) => id.startsWith(PASSAGE_ID))
    .toSorted((a, b) => a.location - b.location);
  return passages.filter(({ location }, index) => passages[index + 1]?.location !== location);
}

/** The passage's own words where they can be told; Pagefind's copy of them ends every block in a full stop. */
function wordsOf(
  anchor: PagefindFragment['anchors'][number],
  all: readonly string[],
  end: number,
): readonly string[] {
  const own = anchor.text.split(/\s+/).filter((word) => word !== '');
  return own.length === end - anchor.location ? own : all.slice(anchor.location, end);
}

function excerptAround(words: readonly string[], found: readonly number[]): ExcerptSegment[] {
  const first = Math.min(...found);
  const start =
    words.length <= WORDS_SHOWN ? 0 : Math.max(0, Math.min(first - WORDS_BEFORE, words.length - WORDS_SHOWN));
  const end = Math.min(words.length, start + WORDS_SHOWN);
  const pieces: ExcerptSegment[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  };
  if (start > 0) add('… ', false);
  for (let index = start; index < end; index++) {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words[index] ?? '') ?? [];
    add(before, false);
    add(core, found.includes(index));
    add(index + 1 < end ? `${after} ` : after, false);
  }
  if (end < words.length) add(' …', false);
  return pieces.filter(({ text }) => text !== '');
}
