import type { PassageId, Slug } from '../schema/brands.ts';
import { LateMap } from '../late-map.ts';
import type { ArticleHistory, ArticleVersion, EarlierWording, Tombstone } from './history.ts';
import { type ArticleLedger, type Ledger, type LedgerEntry, type PastVersions, stands } from './ledger.ts';
import type { PublishedArticle } from './published-article.ts';
import { textOfEnds } from './selectors.ts';

/** What a history is made of. */
export interface PastToShow {
  readonly ledger: Ledger;
  /** An article as it is now, with the ids of the ledger. */
  readonly presentOf: (slug: Slug) => PublishedArticle | undefined;
  /** The published words of every article of which anything is past. */
  readonly past: ReadonlyMap<Slug, PastVersions>;
  /** Day since which an article says what it says, where it is known never to have said anything else. */
  readonly wholeSince: (slug: Slug) => string | undefined;
}

/**
 * What became of all that was ever published, by article; articles that are gone have a history too. Each is made when
 * somebody looks at it.
 */
export function buildHistory(input: PastToShow): ReadonlyMap<Slug, ArticleHistory> {
  const { ledger, wholeSince } = input;
  const past = new Map<Slug, ArticleHistory>();
  for (const [slug, known] of ledger)
    if (wholeSince(slug) === undefined)
      past.set(
        slug,
        lateHistory(() => makeHistory(slug, known, input)),
      );
  return new LateMap(ledger.keys(), (slug) => past.get(slug) ?? new WholeHistory(slug, input));
}

function makeHistory(
  slug: Slug,
  known: ArticleLedger,
  { ledger, presentOf, past }: PastToShow,
): ArticleHistory {
  const words = past.get(slug);
  const versions = words ? versionsOf(words) : onlyVersion(known, presentOf(slug));
  const gone = known.entries
    .filter((entry) => !stands(entry))
    .map((entry) => tombstone(slug, entry, versions, ledger));
  return { versions, earlier: earlierWordings(known, versions), gone };
}

function lateHistory(make: () => ArticleHistory): ArticleHistory {
  let made: ArticleHistory | undefined;
  const whole = (): ArticleHistory => (made ??= make());
  return {
    get versions() {
      return whole().versions;
    },
    get earlier() {
      return whole().earlier;
    },
    get gone() {
      return whole().gone;
    },
  };
}

/** Of an article that was never changed. It is not held, since it says no more than the article itself. */
class WholeHistory implements ArticleHistory {
  readonly earlier = {};
  readonly gone = [];
  readonly #slug: Slug;
  readonly #past: PastToShow;

  constructor(slug: Slug, past: PastToShow) {
    this.#slug = slug;
    this.#past = past;
  }

  get versions(): ArticleVersion[] {
    const { ledger, presentOf, wholeSince } = this.#past;
    const known = ledger.get(this.#slug);
    return known ? onlyVersion(known, presentOf(this.#slug), wholeSince(this.#slug)) : [];
  }

  /** All that a print of it rests on. */
  toJSON(): ArticleHistory {
    const { versions, earlier, gone } = this;
    return { versions, earlier, gone };
  }
}

function versionsOf({ texts, versions }: PastVersions): ArticleVersion[] {
  return versions.map(({ passages, ...version }) => ({
    ...version,
    passages: passages.map(({ id, kind, hash }) => ({ id, kind, text: texts.get(hash) ?? '' })),
  }));
}

/** An article that was never changed: what it says now is all it ever said. */
function onlyVersion(
  known: ArticleLedger,
  article: PublishedArticle | undefined,
  since?: string,
): ArticleVersion[] {
  const { hasEntries = known.entries.length > 0 } = known;
  return hasEntries && article ? [new OnlyVersion(known, article, since)] : [];
}

/**
 * What an article says now as a version. A large site holds one of every article: its functions are those of all, and
 * neither the lines of the ledger nor the text are read for a mere address.
 */
class OnlyVersion implements ArticleVersion {
  readonly hash: string;
  readonly #known: ArticleLedger;
  readonly #article: PublishedArticle;
  readonly #since: string | undefined;

  constructor(known: ArticleLedger, article: PublishedArticle, since: string | undefined) {
    this.hash = known.version;
    this.#known = known;
    this.#article = article;
    this.#since = since;
  }

  get title(): string {
    return this.#article.title;
  }

  get first(): string {
    return this.#since ?? this.#known.entries[0]?.first ?? '';
  }

  get passages(): ArticleVersion['passages'] {
    return this.#article.passages;
  }

  /** All that a print of it rests on. */
  toJSON(): ArticleVersion {
    const { hash, title, first, passages } = this;
    return { hash, title, first, passages };
  }
}

function earlierWordings(
  { entries }: ArticleLedger,
  versions: readonly ArticleVersion[],
): Record<string, EarlierWording[]> {
  const present = versions.at(-1);
  if (versions.length < 2 || !present) return {};
  const now = new Map(present.passages.map(({ id, text }) => [id, text]));
  const standing = new Set(entries.filter(stands).map(({ id }) => id));
  const earlier: Record<string, EarlierWording[]> = {};
  for (const { hash, first, last, passages } of versions) {
    if (last === undefined) continue;
    for (const { id, text } of passages) {
      if (!standing.has(id) || text === now.get(id)) continue;
      const wordings = (earlier[id] ??= []);
      const same = wordings.findIndex((wording) => wording.text === text);
      const wording = { text, first: wordings[same]?.first ?? first, last, version: hash };
      if (same === -1) wordings.push(wording);
      else wordings[same] = wording;
    }
  }
  return earlier;
}

function tombstone(
  slug: Slug,
  { id, exact, first, last = first, to, maybe }: LedgerEntry,
  versions: readonly ArticleVersion[],
  ledger: Ledger,
): Tombstone {
  const version = versions.findLast(({ passages }) => passages.some((passage) => passage.id === id));
  const text = version?.passages.find((passage) => passage.id === id)?.text ?? textOfEnds(exact);
  const target = to === undefined ? undefined : lastStop(slug, to, ledger);
  return {
    id,
    text,
    first,
    last,
    version: version?.hash ?? '',
    ...(maybe && { maybe }),
    ...(target && { to: target }),
  };
}

/** Where a pointer leads in the end: what it leads to may have been merged into something else since. */
function lastStop(slug: Slug, to: string, ledger: Ledger): NonNullable<Tombstone['to']> {
  const seen = new Set<string>();
  let stop = targetOf(slug, to);
  for (;;) {
    const key = `${stop.article}#${stop.passage}`;
    const { passage } = stop;
    const next = ledger.get(stop.article)?.entries.find(({ id }) => id === passage)?.to;
    if (next === undefined || seen.has(key)) return stop;
    seen.add(key);
    stop = targetOf(stop.article, next);
  }
}

function targetOf(slug: Slug, to: string): NonNullable<Tombstone['to']> {
  const [article = '', passage] = to.split('#');
  return passage === undefined
    ? { article: slug, passage: to as PassageId }
    : { article: article as Slug, passage: passage as PassageId };
}
