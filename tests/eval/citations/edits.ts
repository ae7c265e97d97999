import type { Random } from './random.ts';
import {
  newWord,
  type TrackedArticle,
  type TrackedParagraph,
  type TrackedSentence,
  type TrackedWord,
  visibleText,
  wordsOf,
} from './tracked-text.ts';
import { writeParagraph, writeSentence } from './write-news.ts';

/** One thing an editor does; undefined where the article gives no occasion for it. */
type Edit = (article: TrackedArticle, random: Random) => TrackedArticle | undefined;

/** What editors do to articles, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  typo: (article, random) => changeParagraph(article, random, isAny, (one) => [withTypo(one, random)]),
  'reworded clause': (article, random) =>
    changeParagraph(article, random, isText, (one) => [withClause(one, random)]),
  'sentence added': (article, random) =>
    changeParagraph(article, random, isText, (one) => {
      const at = random.between(0, one.sentences.length);
      return [{ ...one, sentences: one.sentences.toSpliced(at, 0, writeSentence(random)) }];
    }),
  'sentence removed': (article, random) =>
    changeParagraph(article, random, isLong, (one) => {
      const at = random.between(0, one.sentences.length - 1);
      return [{ ...one, sentences: one.sentences.toSpliced(at, 1) }];
    }),
  split: (article, random) =>
    changeParagraph(article, random, isLong, (one) => {
      const at = random.between(1, one.sentences.length - 1);
      return [
        { ...one, sentences: one.sentences.slice(0, at) },
        { ...one, sentences: one.sentences.slice(at) },
      ];
    }),
  merged: (article, random) => {
    const places = indexes(article, (one, at) => isText(one) && isText(article[at + 1]));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const [one, other] = [article[at], article[at + 1]];
    if (!one || !other) return undefined;
    return article.toSpliced(at, 2, { ...one, sentences: [...one.sentences, ...other.sentences] });
  },
  swapped: (article, random) => {
    const places = indexes(article, isText);
    if (places.length < 2) return undefined;
    const [a, b] = [random.pick(places), random.pick(places)];
    const [one, other] = [article[a], article[b]];
    if (!one || !other || a === b) return undefined;
    return article.with(a, other).with(b, one);
  },
  moved: (article, random) => {
    const from = random.between(0, article.length - 1);
    const one = article[from];
    if (!one || article.length < 2) return undefined;
    const rest = article.toSpliced(from, 1);
    return rest.toSpliced(random.between(0, rest.length), 0, one);
  },
  deleted: (article, random) =>
    article.length < 2 ? undefined : changeParagraph(article, random, isAny, () => []),
  'paragraph added': (article, random) =>
    article.toSpliced(random.between(0, article.length), 0, writeParagraph(random)),
  'near copy': (article, random) => {
    const places = indexes(article, isText);
    if (places.length === 0) return undefined;
    const from = article[random.pick(places)];
    if (!from) return undefined;
    const at = random.between(0, article.length);
    return article.toSpliced(at, 0, nearCopy(from, random));
  },
  'article rewritten': (article, random) => {
    const kept = random.next() * 0.4;
    const next = article.flatMap((one) =>
      one.isHeading || random.next() < kept ? [one] : [writeParagraph(random)],
    );
    return next.some((one, at) => one !== article[at]) ? next : undefined;
  },
};

function changeParagraph(
  article: TrackedArticle,
  random: Random,
  isWanted: (paragraph: TrackedParagraph | undefined) => boolean,
  change: (paragraph: TrackedParagraph) => TrackedParagraph[],
): TrackedArticle | undefined {
  const places = indexes(article, isWanted);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const paragraph = article[at];
  return paragraph && article.toSpliced(at, 1, ...change(paragraph));
}

function indexes(
  article: TrackedArticle,
  isWanted: (paragraph: TrackedParagraph, at: number) => boolean,
): number[] {
  return [...article.entries()].flatMap(([at, one]) => (isWanted(one, at) ? [at] : []));
}

const isAny = (): boolean => true;
const isText = (one: TrackedParagraph | undefined): boolean => one !== undefined && !one.isHeading;
const isLong = (one: TrackedParagraph | undefined): boolean =>
  isText(one) && (one?.sentences.length ?? 0) > 1;

/** A letter left out, doubled, exchanged or put in; the word stays the same word. */
function withTypo(paragraph: TrackedParagraph, random: Random): TrackedParagraph {
  const words = wordsOf(paragraph).filter(({ text }) => text.length > 3);
  if (words.length === 0) return paragraph;
  const target = random.pick(words);
  const at = random.between(1, target.text.length - 2);
  const { text } = target;
  const letter = random.pick('a e i n o r s t'.split(' '));
  const changed = random.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at) + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    text.slice(0, at) + letter + text.slice(at),
  ]);
  return mapWords(paragraph, (word) => (word === target ? { ...word, text: changed } : word));
}

/** Three to eight words of a sentence, at most half of it, said otherwise. */
function withClause(paragraph: TrackedParagraph, random: Random): TrackedParagraph {
  const at = random.between(0, paragraph.sentences.length - 1);
  const sentence = paragraph.sentences[at] ?? [];
  const length = Math.min(random.between(3, 8), Math.floor(sentence.length / 2));
  const start = random.between(0, sentence.length - length);
  const other = writeSentence(random).slice(0, random.between(2, 8));
  const changed: TrackedSentence = sentence.toSpliced(start, length, ...other);
  return { ...paragraph, sentences: paragraph.sentences.with(at, changed) };
}

/** A copy in which one to three words, names and numbers first, are others. */
function nearCopy(paragraph: TrackedParagraph, random: Random): TrackedParagraph {
  const copy = mapWords(paragraph, ({ text, origin }) => newWord(text, origin));
  const telling = wordsOf(copy).filter(({ text }) => /^[A-Z0-9]/.test(text));
  const targets = new Set<TrackedWord>();
  for (let count = random.between(1, 3); count > 0; count--)
    targets.add(random.pick(telling.length > 0 ? telling : wordsOf(copy)));
  const changed = mapWords(copy, (word) =>
    targets.has(word)
      ? newWord(/^\d/.test(word.text) ? String(random.between(2, 999)) : random.pick(OTHERS))
      : word,
  );
  return visibleText(changed) === visibleText(paragraph) ? nearCopy(paragraph, random) : changed;
}

const OTHERS = 'Afrin Rastan Azaz Jisr Salamiyah Kobani Teheran Astana Ankara Genève'.split(' ');

function mapWords(paragraph: TrackedParagraph, change: (word: TrackedWord) => TrackedWord): TrackedParagraph {
  return { ...paragraph, sentences: paragraph.sentences.map((sentence) => sentence.map(change)) };
}
