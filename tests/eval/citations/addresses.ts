import type { PassageId, Slug } from '../../../src/core/schema/brands.ts';
import type { Ledger, LedgerEntry, PastVersions } from '../../../src/core/passage/ledger.ts';
import { passageIds } from '../../../src/core/passage/passage-id.ts';
import { reconcile } from '../../../src/core/passage/reconcile.ts';
import { type TrackedArticle, visibleText } from './tracked-text.ts';

/** Where an address leads at the last build: to a paragraph, to the word that it was removed, to a question, or nowhere. */
export type Answer =
  | { readonly kind: 'paragraph'; readonly at: number }
  | { readonly kind: 'removed' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'nothing' };

/** A way to give passages addresses that hold. */
export interface Addressing {
  readonly name: string;
  /** Tells of each passage of each build where its address of then leads at the last build. */
  readonly answers: (builds: readonly TrackedArticle[]) => (build: number, paragraph: number) => Answer;
}

const SLUG = 'artikel' as Slug;

/** What Dossier does: the ledger, build by build. */
const ledgerAddresses: Addressing = {
  name: 'the ledger',
  answers: (builds) => {
    let ledger: Ledger = new Map();
    let past: ReadonlyMap<Slug, PastVersions> = new Map();
    const ids: (readonly PassageId[])[] = [];
    for (const [index, article] of builds.entries()) {
      const found = reconcile({
        ledger,
        past,
        articles: [{ slug: SLUG, title: 'Artikel', passages: passagesOf(article) }],
        unread: new Set(),
        decisionOn: () => undefined,
        day: `2026-01-${String(index + 1).padStart(2, '0')}`,
      });
      ledger = found.ledger;
      past = new Map([...past, ...found.past]);
      ids.push(found.ids.get(SLUG) ?? []);
    }
    const entries = new Map<string, LedgerEntry>(ledger.get(SLUG)?.entries.map((entry) => [entry.id, entry]));
    const answer = (id: string | undefined): Answer => {
      const entry = id === undefined ? undefined : entries.get(id);
      if (!entry) return { kind: 'nothing' };
      if (entry.to !== undefined) return answer(entry.to);
      if (entry.maybe) return { kind: 'asked' };
      if (entry.last !== undefined) return { kind: 'removed' };
      return { kind: 'paragraph', at: ids.at(-1)?.indexOf(entry.id) ?? -1 };
    };
    return (build, paragraph) => answer(ids[build]?.[paragraph]);
  },
};

/** The hash of the text and nothing else, as Dossier had it before. */
const textHashes: Addressing = {
  name: 'text-hash ids',
  answers: (builds) => {
    const ids = builds.map((article) => passagesOf(article).map(({ id }) => id));
    return (build, paragraph) => {
      const id = ids[build]?.[paragraph];
      return place(id === undefined ? -1 : (ids.at(-1)?.indexOf(id) ?? -1));
    };
  },
};

/** The number of the paragraph. */
const numbers: Addressing = {
  name: 'paragraph numbers',
  answers: (builds) => (_build, paragraph) =>
    place(paragraph < (builds.at(-1)?.length ?? 0) ? paragraph : -1),
};

/** Longest quotation that a text fragment gives whole; of a longer one it gives both ends. */
const WHOLE = 300;
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * A link to a text fragment (WICG draft, `#:~:text=prefix-,start,end,-suffix`): the browser goes to the first place where
 * the words stand between these neighbours. A paragraph without neighbours on one side has none there.
 */
const textFragments: Addressing = {
  name: 'text fragments',
  answers: (builds) => {
    const last = builds.at(-1)?.map(visibleText) ?? [];
    return (build, paragraph) => {
      const texts = builds[build]?.map(visibleText) ?? [];
      const text = texts[paragraph] ?? '';
      const words = text.split(' ');
      const [start, end] =
        text.length <= WHOLE
          ? [text, '']
          : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
      const prefix = (texts[paragraph - 1] ?? '').split(' ').slice(-CONTEXT_WORDS).join(' ');
      const suffix = (texts[paragraph + 1] ?? '').split(' ').slice(0, CONTEXT_WORDS).join(' ');
      return place(findFragment(last, { start, end, prefix, suffix }));
    };
  },
};

interface Fragment {
  readonly start: string;
  readonly end: string;
  readonly prefix: string;
  readonly suffix: string;
}

function findFragment(texts: readonly string[], { start, end, prefix, suffix }: Fragment): number {
  const whole = texts.join('\n');
  for (let from = whole.indexOf(start); from !== -1; from = whole.indexOf(start, from + 1)) {
    if (!whole.slice(0, from).trimEnd().endsWith(prefix)) continue;
    const begun = from + start.length;
    const ended = end === '' ? begun : whole.indexOf(end, begun) + end.length;
    if (end !== '' && ended < begun + end.length) continue;
    if (!whole.slice(ended).trimStart().startsWith(suffix)) continue;
    return whole.slice(0, from).split('\n').length - 1;
  }
  return -1;
}

function place(at: number): Answer {
  return at === -1 ? { kind: 'nothing' } : { kind: 'paragraph', at };
}

function passagesOf(article: TrackedArticle) {
  const idOf = passageIds();
  return article.map((paragraph) => {
    const text = visibleText(paragraph);
    return {
      id: idOf(text, 'passage'),
      text,
      kind: paragraph.isHeading ? ('heading' as const) : ('paragraph' as const),
    };
  });
}

/** Ours first. */
export const ADDRESSINGS: readonly Addressing[] = [ledgerAddresses, textHashes, numbers, textFragments];
