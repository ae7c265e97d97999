import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../setup/paths.ts';
import { EDITS } from './edits.ts';
import { Random } from './random.ts';
import { trackSentence, type TrackedArticle, type TrackedParagraph } from './tracked-text.ts';
import { writeBoilerplate, writeHeading, writeParagraph } from './write-news.ts';

/** An article and what editors did to it. */
export interface EditHistory {
  readonly name: string;
  /** The article at each build, the first one included. */
  readonly builds: readonly TrackedArticle[];
  readonly edits: readonly string[];
}

/** How often there is a build after an edit; otherwise the next edit comes before it. */
const BUILD_SHARE = 0.6;

const MOST_EDITS = 10;

/** Histories of one to ten edits, over the articles of the shipped dossier and over made-up news in turn. */
export function makeHistories(count: number, seed: number): EditHistory[] {
  const shipped = shippedArticles();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed * 100_003 + index);
    const base = index % 2 === 0 ? shipped[(index / 2) % shipped.length] : undefined;
    const article = track(base ?? inventArticle(random), base !== undefined);
    return makeHistory(`${seed}/${index}`, article, 1 + (index % MOST_EDITS), random);
  });
}

function makeHistory(name: string, first: TrackedArticle, count: number, random: Random): EditHistory {
  const builds = [first];
  const edits: string[] = [];
  let article = first;
  while (edits.length < count) {
    const edit = random.pick(Object.keys(EDITS));
    const next = EDITS[edit]?.(article, random);
    if (!next) continue;
    article = next;
    edits.push(edit);
    if (edits.length === count || random.next() < BUILD_SHARE) builds.push(article);
  }
  return { name, builds, edits };
}

function track(article: TrackedArticle, isShipped: boolean): TrackedArticle {
  if (!isShipped) return article;
  return article.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) =>
      trackSentence(sentence.map(({ text }) => text).join(' ')),
    ),
  }));
}

/** Made-up news; in one of three there is a run of notices that are nearly the same. */
function inventArticle(random: Random): TrackedArticle {
  const article: TrackedParagraph[] = [];
  for (let count = random.between(4, 18); count > 0; count--) {
    if (random.next() < 0.15) article.push(writeHeading(random));
    article.push(writeParagraph(random));
  }
  if (random.next() < 0.33) {
    const notices = Array.from({ length: random.between(2, 6) }, () => writeBoilerplate(random));
    article.splice(random.between(0, article.length), 0, ...notices);
  }
  return article;
}

/** The articles of the dossier in this repository, without their links. */
function shippedArticles(): TrackedArticle[] {
  const folder = join(ROOT, 'content', 'articles');
  return readdirSync(folder).map((name) => {
    const [, , body = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    const plain = body.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
    return plain
      .split(/\n{2,}/)
      .map((block) => block.trim())
      .filter((block) => block !== '')
      .map(readBlock);
  });
}

function readBlock(block: string): TrackedParagraph {
  const isHeading = block.startsWith('#');
  const text = block.replace(/^#+ /, '').replace(/\s+/g, ' ');
  const sentences = isHeading ? [text] : text.split(/(?<=[.!?’”]) (?=[A-Z‘“])/);
  return { isHeading, sentences: sentences.map(trackSentence) };
}
