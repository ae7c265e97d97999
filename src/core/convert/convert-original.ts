import { problem, type Problem } from '../problem.ts';
import { CONVERTERS } from './index.ts';
import type { Converter, ConvertOptions, Original, RawArticle } from './raw-article.ts';

/** Largest original in bytes: a long read is 0.1 MB; what is larger is an archive, which no reader wants as one page. */
export const MAX_ORIGINAL_BYTES = 10_000_000;

export interface Conversion {
  readonly format: string;
  readonly article: RawArticle;
}

/** Finds the converter of a file by its ending, else by its bytes, and converts it. */
export function convertOriginal(original: Original, options: ConvertOptions): Conversion | Problem {
  if (original.bytes.length > MAX_ORIGINAL_BYTES) return tooLarge(original.file, original.bytes.length);
  const converter = findConverter(original);
  if (!converter) {
    const known = CONVERTERS.flatMap(({ extensions }) => extensions).join(', ');
    const message = `No converter knows "${original.name}"; known endings: ${known}.`;
    return problem('unknown-format', { file: original.file }, message);
  }
  const article = converter.convert(original, options);
  return 'code' in article ? article : { format: converter.format, article };
}

/** The Problem of an original that is larger than {@link MAX_ORIGINAL_BYTES}; for whoever knows the size before the bytes. */
export function tooLarge(file: string, bytes: number): Problem {
  const message = `The file is ${megabytes(bytes)} MB; at most ${megabytes(MAX_ORIGINAL_BYTES)} MB is converted.`;
  return problem('file-too-large', { file }, message);
}

function findConverter({ name, bytes }: Original): Converter | undefined {
  const lowerName = name.toLowerCase();
  return (
    CONVERTERS.find(({ extensions }) => extensions.some((extension) => lowerName.endsWith(extension))) ??
    CONVERTERS.find((converter) => converter.detect?.(bytes))
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}
