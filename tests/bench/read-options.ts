import { parseArgs } from 'node:util';
import type { BenchOptions } from './benchmark.ts';

/** What a command line of `npm run bench` asks for: benchmarks to run, or something to say and leave it at that. */
type BenchWish =
  | { readonly names: readonly string[]; readonly options: BenchOptions }
  | { readonly say: string; readonly exitCode: 0 | 2 };

/** Reads a command line. A mistake in it is said together with what is possible, and ends with 2 as a misused command does. */
export function readOptions(args: readonly string[], known: readonly string[]): BenchWish {
  try {
    return parse(args, known);
  } catch (error) {
    return { say: `${(error as Error).message}\n\n${usage(known)}`, exitCode: 2 };
  }
}

function parse(args: readonly string[], known: readonly string[]): BenchWish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000,10000' },
      aliases: { type: 'string', default: '5000' },
      only: { type: 'string', default: '' },
      heap: { type: 'string' },
      rounds: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { say: usage(known), exitCode: 0 };
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`No benchmark is called ${unknown}.`);
  return {
    names: positionals.length === 0 ? known : positionals,
    options: {
      articles: values.articles.split(',').map((count) => countOf('articles', count)),
      aliases: countOf('aliases', values.aliases),
      only: values.only.split(',').filter(Boolean),
      ...(values.rounds !== undefined && { rounds: countOf('rounds', values.rounds) }),
      ...(values.heap !== undefined && { heapMb: countOf('heap', values.heap) }),
    },
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${option} takes whole numbers from 1 on, and ‘${text}’ is none.`);
  return count;
}

function usage(known: readonly string[]): string {
  return `npm run bench -- [${known.join(' | ')}] …     all of them where none is named
  --articles 1000,10000   how many articles, rising
  --aliases 5000          aliases of the glossary (annotate)
  --only dossier,eleventy programs to measure (build)
  --rounds 1              times that each build is measured
  --heap 4096             most memory for the heap of Dossier, in MB (build)`;
}
