import type { Problem } from '../problem.ts';
import type { Slug } from '../schema/brands.ts';
import type { ArticleMemory } from './article-memory.ts';

/** Bytes of one number. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Numbers at the start: bytes of the text, words, mentions and shingles, each as many as there are. */
const HEAD = 4;

/** Between what the text holds; no slug and no print has one, and JSON none that is not written otherwise. */
const LINE = '\n';

/**
 * What is remembered of an article as bytes: how long each part is, the text, and the numbers.
 * @param program a print of the programs that annotated it, a single line
 */
export function memoryBytes(memory: ArticleMemory, program: string): Uint8Array {
  const { words, mentions, fingerprint } = memory;
  const text = new TextEncoder().encode(textOf(memory, program));
  const lists = [words, mentions, fingerprint.shingles];
  const numbers = new Uint32Array(HEAD + lists.reduce((sum, { length }) => sum + length, 0));
  numbers.set([text.length, ...lists.map(({ length }) => length)]);
  let at = HEAD;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
  const bytes = new Uint8Array(numbers.byteLength + text.length);
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(text, numbers.byteLength);
  return bytes;
}

/** The way back; undefined where the bytes are those of another program, or damaged. */
export function readMemory(bytes: Uint8Array, program: string): ArticleMemory | undefined {
  if (bytes.length < HEAD * NUMBER) return undefined;
  // A copy, since the bytes may begin anywhere and belong to something larger.
  const whole = bytes.slice(0, bytes.length - (bytes.length % NUMBER));
  const numbers = new Uint32Array(whole.buffer);
  const [textLength = 0, ...lengths] = numbers.subarray(0, HEAD);
  const starts = [HEAD];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  const end = (starts.at(-1) ?? 0) * NUMBER;
  if (end + textLength !== bytes.length) return undefined;
  const [words, mentions, shingles] = lengths.map((_, index) =>
    numbers.slice(starts[index], starts[index + 1]),
  );
  const said = new TextDecoder().decode(bytes.subarray(end));
  return words && mentions && shingles && fromText(said, program, { words, mentions, shingles });
}

function textOf({ print, glossary, terms, prints, problems, fingerprint }: ArticleMemory, program: string): string {
  const asked = problems.length === 0 ? '' : JSON.stringify(problems);
  return [program, print, glossary, fingerprint.length, terms.join(' '), prints.join(' '), asked].join(LINE);
}

function fromText(
  text: string,
  program: string,
  { words, mentions, shingles }: Pick<ArticleMemory, 'words' | 'mentions'> & { readonly shingles: Uint32Array },
): ArticleMemory | undefined {
  const [of, print, glossary, length, terms, prints, problems] = text.split(LINE);
  if (of !== program || print === undefined || glossary === undefined || problems === undefined) return undefined;
  return {
    print,
    glossary,
    words,
    terms: listIn(terms) as Slug[],
    mentions,
    prints: listIn(prints),
    problems: problems === '' ? NO_PROBLEMS : (JSON.parse(problems) as Problem[]),
    fingerprint: { shingles, length: Number(length) },
  };
}

const NO_PROBLEMS: readonly Problem[] = [];

function listIn(text = ''): string[] {
  return text === '' ? [] : text.split(' ');
}
