import {
  ARTICLES,
  type Rewriting,
  SUN_LETTERS,
  SYSTEMS,
  TRANSLITERATIONS,
} from '../language/transliteration.ts';

/** Spellings made of one name; more are names that nobody writes. */
const MAX_VARIANTS = 24;

/** Changes on top of one another: another article, and another spelling of the word after it. */
const MAX_STEPS = 2;

/** Letters of a word whose transliteration may differ; shorter ones become other words: Buk, boek. */
const MIN_LETTERS = 5;

/**
 * Other spellings of a proper name: transliterations, the Arabic article, letters without their marks. In lower case,
 * fewest changes first, without the name itself; the capitals are those of the caller.
 * @param name in lower case, folded
 */
export function spellingVariants(name: string): string[] {
  const found = new Set([name]);
  let frontier = [name];
  for (let step = 0; step < MAX_STEPS && frontier.length > 0; step++) {
    const next = frontier.flatMap(changes).filter((variant) => !found.has(variant));
    frontier = [...new Set(next)].slice(0, MAX_VARIANTS + 1 - found.size);
    for (const variant of frontier) found.add(variant);
  }
  found.delete(name);
  return [...found];
}

/** Without the marks on its letters: `erdoğan` → `erdogan`. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

function changes(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
  const isLong = (word: string, index: number): boolean =>
    word.length >= MIN_LETTERS || ARTICLE_WORD.test(words[index - 2] ?? '');
  const rewrite = (rules: readonly Rewriting[]): string =>
    words
      .map((word, index) =>
        isLong(word, index) ? rules.reduce((text, [from, to]) => text.replace(from, to), word) : word,
      )
      .join('');
  return [
    withoutMarks(name),
    ...SYSTEMS.map(rewrite),
    ...otherArticles(name),
    ...TRANSLITERATIONS.map((rule) => rewrite([rule])),
  ];
}

const ARTICLE_WORD = /^(?:al|el|ash|as|an|ad|ar|at|az)$/;
const ARTICLE = /(?<![\p{L}\p{M}])(al|el|ash|as|an|ad|ar|at|az)([- ])(?=(\p{L}+))/gu;

function otherArticles(name: string): string[] {
  const first = [...name.matchAll(ARTICLE)].at(0);
  if (!first) return [];
  const [, written = '', , word = ''] = first;
  const possible = SUN_LETTERS.find(([letters]) => letters.test(word))?.[1] ?? ARTICLES;
  if (!possible.includes(written)) return [];
  const rewrite = (article: string, mark: string): string =>
    name.replace(ARTICLE, (whole, own: string) => (own === written ? article + mark : whole));
  return possible.flatMap((article) => [rewrite(article, '-'), rewrite(article, ' ')]);
}
