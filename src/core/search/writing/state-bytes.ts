import type { IndexState } from './index-state.ts';
import type { Parts } from './split-words.ts';
import { Vocabulary, type VocabularyWord } from './vocabulary.ts';

/** Texts of a state, as JSON; long lists are one text each, which is read many times faster. */
interface StateTexts {
  readonly basis: string;
  readonly paths: string;
  readonly prints: string;
  readonly names: IndexState['names'];
  readonly packs: IndexState['packs'];
  readonly keys: string;
  readonly words: Readonly<Record<'exact' | 'form' | 'stem' | 'lang', string>>;
  readonly tableKeys: string;
  readonly shards: string;
  /** Bytes of each array behind these texts. */
  readonly sizes: readonly number[];
}

/** No word, path or name has it, and JSON writes it as it is. */
const BETWEEN = '\u007f';

/** Arrays start at multiples of this many bytes, so that they can be used where they lie. */
const ALIGNED = 8;

/** A state as pieces of one file: a length, texts as JSON, then arrays of numbers. */
export function stateBytes(state: IndexState): Uint8Array[] {
  const { corpus, table, partsOf } = state;
  const { words, keys } = corpus.vocabulary;
  const arrays = [
    corpus.docs,
    corpus.lengths,
    corpus.groups,
    corpus.starts,
    corpus.stream,
    table.sizes,
    table.hashes,
    table.cuts,
    Uint32Array.from(words, ({ key }) => key),
    Uint32Array.from(words, ({ frequency }) => frequency),
    Uint8Array.from(words, ({ stop }) => (stop ? 1 : 0)),
    flatParts(partsOf),
  ].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const column = (field: keyof StateTexts['words']): string => words.map((word) => word[field]).join(BETWEEN);
  const texts: StateTexts = {
    basis: state.basis,
    paths: state.paths.join(BETWEEN),
    prints: state.prints.join(BETWEEN),
    names: state.names,
    packs: state.packs,
    keys: keys.join(BETWEEN),
    words: { exact: column('exact'), form: column('form'), stem: column('stem'), lang: column('lang') },
    tableKeys: table.keys.join(BETWEEN),
    shards: table.names.join(BETWEEN),
    sizes: arrays.map(({ length }) => length),
  };
  const json = new TextEncoder().encode(JSON.stringify(texts));
  const length = new Uint8Array(ALIGNED);
  new DataView(length.buffer).setUint32(0, json.length);
  return [length, padded(json), ...arrays.map(padded)];
}

/** Bytes that `stateBytes` made → the state; undefined where they are damaged or of another time. */
export function readState(bytes: Uint8Array<ArrayBuffer>): IndexState | undefined {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array<ArrayBuffer>): IndexState {
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0);
  const texts = JSON.parse(new TextDecoder().decode(bytes.subarray(ALIGNED, ALIGNED + length))) as StateTexts;
  let at = byteOffset + ALIGNED + aligned(length);
  const places = texts.sizes.map((size) => {
    const place = { at, size };
    at += aligned(size);
    return place;
  });
  const numbers = (index: number): Uint32Array =>
    new Uint32Array(buffer, places[index]?.at, (places[index]?.size ?? 0) / 4);
  const small = (index: number): Uint8Array => new Uint8Array(buffer, places[index]?.at, places[index]?.size);
  const docs = new Float64Array(buffer, places[0]?.at, (places[0]?.size ?? 0) / 8);
  const vocabulary = new Vocabulary(
    wordsOf(texts.words, numbers(8), numbers(9), small(10)),
    split(texts.keys),
  );
  return {
    basis: texts.basis,
    paths: split(texts.paths),
    prints: split(texts.prints),
    names: texts.names,
    packs: texts.packs,
    corpus: {
      vocabulary,
      docs,
      lengths: small(1),
      groups: numbers(2),
      starts: numbers(3),
      stream: numbers(4),
    },
    partsOf: partsFrom(numbers(11)),
    table: {
      keys: split(texts.tableKeys),
      sizes: numbers(5),
      hashes: numbers(6),
      cuts: numbers(7),
      names: split(texts.shards),
    },
  };
}

function wordsOf(
  texts: StateTexts['words'],
  keys: Uint32Array,
  frequencies: Uint32Array,
  stops: Uint8Array,
): VocabularyWord[] {
  const [forms, stems, langs] = [split(texts.form), split(texts.stem), split(texts.lang)];
  return split(texts.exact).map((exact, index) => ({
    key: keys[index] ?? 0,
    exact,
    form: forms[index] ?? '',
    stem: stems[index] ?? '',
    stop: stops[index] === 1,
    lang: langs[index] ?? '',
    frequency: frequencies[index] ?? 0,
  }));
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(BETWEEN);
}

/** For each word how many parts it has, then their keys. */
function flatParts(partsOf: readonly Parts[]): Uint32Array {
  const flat: number[] = [];
  for (const parts of partsOf) {
    flat.push(parts?.length ?? 0);
    if (parts) for (const part of parts) flat.push(part);
  }
  return Uint32Array.from(flat);
}

function partsFrom(flat: Uint32Array): Parts[] {
  const partsOf: Parts[] = [];
  for (let at = 0; at < flat.length;) {
    const count = flat[at++] ?? 0;
    partsOf.push(count === 0 ? undefined : Array.from(flat.subarray(at, at + count)));
    at += count;
  }
  return partsOf;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % ALIGNED === 0) return bytes;
  const longer = new Uint8Array(aligned(bytes.length));
  longer.set(bytes);
  return longer;
}
