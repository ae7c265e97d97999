import type { Addressing, Answer } from './addresses.ts';
import type { EditHistory } from './make-histories.ts';
import { type TrackedArticle, visibleText } from './tracked-text.ts';
import { type Truth, truthOf } from './truth.ts';

/** How addresses of passages fared. */
export interface Tally {
  /** Passages that survived to the last build, and how many of their addresses lead to them. */
  survived: number;
  found: number;
  /** Passages that were removed, and of how many that is said. */
  removed: number;
  reported: number;
  /** Of which nobody can say whether they survived. */
  unclear: number;
  /** Of which the editor is asked. */
  asked: number;
  /** Addresses that lead to a passage that is another. */
  readonly wrong: string[];
  readonly missed: string[];
}

/** A passage as it was cited, and what truly became of it. */
interface Cited {
  readonly build: number;
  readonly paragraph: number;
  readonly truth: Truth;
  /** Every wording it had. */
  readonly wordings: ReadonlySet<string>;
}

/** The truth takes longer than any answer, and is the same for all. */
const KNOWN = new WeakMap<EditHistory, readonly Cited[]>();

/** Replays histories: each passage is cited at its first build, and its address is opened after the last one. */
export function replay(histories: readonly EditHistory[], { answers }: Addressing): Tally {
  const tally: Tally = {
    survived: 0,
    found: 0,
    removed: 0,
    reported: 0,
    unclear: 0,
    asked: 0,
    wrong: [],
    missed: [],
  };
  for (const history of histories) {
    const cited = KNOWN.get(history) ?? citedIn(history);
    KNOWN.set(history, cited);
    const answer = answers(history.builds);
    for (const one of cited) count(tally, history, one, answer(one.build, one.paragraph));
  }
  return tally;
}

function citedIn({ builds }: EditHistory): Cited[] {
  return citations(builds).map(([build, paragraph]) => ({
    build,
    paragraph,
    ...followed(builds, build, paragraph),
  }));
}

/** Every passage at the first build that has it; a new wording of an old one is no new passage. */
function citations(builds: readonly TrackedArticle[]): (readonly [number, number])[] {
  return builds.flatMap((article, build) => {
    const before = builds[build - 1];
    if (!before) return article.map((_, at) => [build, at] as const);
    const continued = new Set(
      before.flatMap((paragraph) => {
        const truth = truthOf(paragraph, article);
        return truth.kind === 'removed' ? [] : truth.in;
      }),
    );
    return [...article.keys()].filter((at) => !continued.has(at)).map((at) => [build, at] as const);
  });
}

function count(
  tally: Tally,
  { builds, name, edits }: EditHistory,
  { build, paragraph, truth, wordings }: Cited,
  answer: Answer,
): void {
  const cited = builds[build]?.[paragraph];
  const words = cited ? visibleText(cited) : '';
  const direct = cited && truthOf(cited, builds.at(-1) ?? []);
  const label = `${name} build ${build} ¶${paragraph + 1} “${words.slice(0, 60)}” (${edits.join(', ')})`;
  const isRight =
    answer.kind === 'paragraph' &&
    ((truth.kind !== 'removed' && truth.in.includes(answer.at)) ||
      hasWords(builds.at(-1), answer.at, wordings) ||
      (direct?.kind === 'survives' && direct.in.includes(answer.at)));
  if (truth.kind === 'survives') tally.survived++;
  if (truth.kind === 'survives' && isRight) tally.found++;
  if (truth.kind === 'survives' && !isRight) tally.missed.push(`${answer.kind}: ${label}`);
  // Its very words stand elsewhere: rule 5.
  if (truth.kind === 'removed' && !isRight) tally.removed++;
  if (truth.kind === 'removed' && (answer.kind === 'removed' || answer.kind === 'asked')) tally.reported++;
  if (truth.kind === 'unclear') tally.unclear++;
  if (answer.kind === 'asked') tally.asked++;
  if (answer.kind === 'paragraph' && !isRight) tally.wrong.push(`${truth.kind}: ${label}`);
}

/** Rule 5: whoever cited one of these wordings finds its very words. */
function hasWords(article: TrackedArticle | undefined, at: number, wordings: ReadonlySet<string>): boolean {
  const paragraph = article?.[at];
  return paragraph !== undefined && wordings.has(visibleText(paragraph));
}

/** Rule 6: the truth from each build to the next; once unclear, never clear again. And every wording on the way. */
function followed(
  builds: readonly TrackedArticle[],
  build: number,
  paragraph: number,
): { readonly truth: Truth; readonly wordings: ReadonlySet<string> } {
  let places = [paragraph];
  let isUnclear = false;
  const wordings = new Set<string>();
  for (let at = build; at < builds.length - 1; at++) {
    const [article, next] = [builds[at], builds[at + 1]];
    if (!article || !next) break;
    const paragraphs = places.flatMap((place) => article[place] ?? []);
    for (const one of paragraphs) wordings.add(visibleText(one));
    const truths = paragraphs.map((one) => truthOf(one, next));
    const reached = truths.flatMap((truth) => (truth.kind === 'removed' ? [] : truth.in));
    if (reached.length === 0)
      return { truth: isUnclear ? { kind: 'unclear', in: [] } : { kind: 'removed' }, wordings };
    if (truths.some(({ kind }) => kind !== 'survives')) isUnclear = true;
    places = [...new Set(reached)];
  }
  return { truth: { kind: isUnclear ? 'unclear' : 'survives', in: places }, wordings };
}
