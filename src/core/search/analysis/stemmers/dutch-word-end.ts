import { ENDS_IN_D_NL, PARTICIPLES_IN_T_NL, UNSTRESSED_NL, WHOLE_NL } from '../languages/nl-word-ends.ts';

/** Whether a word ends in what only looks like an ending. */
export function isDutchWordEnd(word: string): boolean {
  return kindOf(word, KINDS) !== undefined;
}

/** The word of a form whose end would be mistaken: `woorden` → `woord`, `aangemelde` → `aanmeld`, `geleverd` → `lever`. */
export function dutchWordEnd(form: string): string | undefined {
  if (mayBeParticiple(form) && kindOf(form, PARTICIPLES) !== undefined) {
    const word = PARTICIPLE.exec(form);
    if (word) return `${word[1] ?? ''}${word[2] ?? ''}`;
  }
  for (const [ending, kind] of ENDINGS.get(form.at(-1)) ?? []) {
    if (!form.endsWith(ending)) continue;
    const word = form.slice(0, -ending.length);
    if (kind.includes(kindOf(word, KINDS) ?? NO_KIND)) return withoutGe(word, ending);
    if (ending.startsWith('e') && mayBeParticiple(word) && kindOf(word, PARTICIPLES) !== undefined) {
      return withoutGe(word, ending);
    }
  }
  return undefined;
}

type Kind = 'd' | 'er' | 'whole' | 'participle';

const NO_KIND = 'none';

/** Endings that come off such words, the longest first, and off which; by their last letter. */
const ENDINGS = Map.groupBy<string | undefined, readonly [ending: string, kinds: readonly string[]]>(
  [
    ['ingen', ['d', 'er']],
    ['ing', ['d', 'er']],
    ['den', ['d', 'er']],
    ['de', ['d', 'er']],
    ['en', ['d', 'er']],
    ['e', ['d']],
    ['t', ['d', 'er']],
    ['d', ['er']],
    ['s', ['er']],
  ],
  ([ending]) => ending.at(-1),
);

/** Endings of a participle, which may have its ge before the verb. */
const OF_PARTICIPLES = new Set(['d', 'de', 'den', 'e', 'en']);

const PARTICIPLE = /^(|aan|af|be|door|in|na|op|over|terug|uit|ver|voor)ge([a-z]+)$/;

function mayBeParticiple(word: string): boolean {
  return word.includes('ge');
}

function withoutGe(word: string, ending: string): string {
  const participle = OF_PARTICIPLES.has(ending) && mayBeParticiple(word) ? PARTICIPLE.exec(word) : null;
  return participle ? `${participle[1] ?? ''}${participle[2] ?? ''}` : word;
}

interface End {
  readonly letters: string;
  readonly alone: boolean;
  readonly kind: Kind;
}

/** Letters at the end by which ends are looked up. */
const LETTERS = 2;

const KINDS = table([
  ['d', ENDS_IN_D_NL],
  ['er', UNSTRESSED_NL],
  ['whole', WHOLE_NL],
]);
const PARTICIPLES = table([['participle', `${ENDS_IN_D_NL} ${PARTICIPLES_IN_T_NL}`]]);

function table(lists: readonly (readonly [Kind, string])[]): ReadonlyMap<string, readonly End[]> {
  const ends = lists.flatMap(([kind, list]) =>
    list.split(' ').map((end): End => ({ letters: end.replace('^', ''), alone: end.startsWith('^'), kind })),
  );
  return Map.groupBy(ends, ({ letters }) => letters.slice(-LETTERS));
}

function kindOf(word: string, among: ReadonlyMap<string, readonly End[]>): Kind | undefined {
  for (const { letters, alone, kind } of among.get(word.slice(-LETTERS)) ?? [])
    if (alone ? word === letters : word.endsWith(letters)) return word.endsWith(NO_END) ? undefined : kind;
  return undefined;
}

/** This is of bewaren. */
const NO_END = 'bewaard';
