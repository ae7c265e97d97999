import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/core/annotate/annotate.ts';
import gold from '../fixtures/annotate/seeds-gold.json' with { type: 'json' };
import glossary from '../fixtures/annotate/seeds-glossary.json' with { type: 'json' };
import { SEEDS } from '../setup/paths.ts';
import type { EvaluatedText } from './evaluation.ts';
import { makeContent, type Sketch } from './make-content.ts';
import { mentionKey } from './read-marked-text.ts';

interface Block {
  /** `p1`, `p2`, … for paragraphs, `h1`, … for subheads. */
  readonly name: string;
  readonly text: string;
}

type Seeds = ReadonlyMap<string, readonly Block[]>;

/** A line of the list made by hand; `occurrence` counts from 0 within the block. */
type Listed = (typeof gold)[number];

/** The articles the project was first tried on, with the list made by hand; none where they are not at hand. */
export function seedMentions(): EvaluatedText[] {
  if (!existsSync(SEEDS)) return [];
  const seeds = readSeeds();
  const found = mentionsIn(seeds);
  return [...seeds.keys()].map((seed) => ({
    name: `seed ${seed}`,
    expected: gold
      .filter((row) => row.seed === seed)
      .map((row) => mentionKey(row.block, placeOf(seeds, row) ?? -1, row.text, row.term)),
    found: found.get(seed) ?? [],
  }));
}

/** Lines of the hand-made list whose words do not stand where it says. */
export function strayLines(): Listed[] {
  const seeds = readSeeds();
  return gold.filter((row) => placeOf(seeds, row) === undefined);
}

/** The blocks of each seed: a line each, without the date in front and the byline. */
function readSeeds(): Seeds {
  return new Map(
    readdirSync(SEEDS).map((file) => {
      const lines = readFileSync(join(SEEDS, file), 'utf8')
        .replace(/^ ?date \S+ /, '')
        .split(/\n+/);
      const counts = { p: 0, h: 0 };
      const blocks = lines
        .filter((line) => line.trim() !== '' && !line.includes('bron: '))
        .map((line) => {
          const kind = /^.{0,60}$/.test(line) && !line.endsWith('.') ? 'h' : 'p';
          return { name: `${kind}${++counts[kind]}`, text: line };
        });
      return [file.slice(0, 3), blocks] as const;
    }),
  );
}

function placeOf(seeds: Seeds, { seed, block, text, occurrence }: Listed): number | undefined {
  const source = seeds.get(seed)?.find(({ name }) => name === block)?.text ?? '';
  let start = -1;
  for (let count = 0; count <= occurrence; count++) {
    start = source.indexOf(text, start + 1);
    if (start === -1) return undefined;
  }
  return start;
}

function mentionsIn(seeds: Seeds): Map<string, string[]> {
  const content = makeContent({
    articles: [...seeds].map(([seed, blocks]) => ({
      slug: `seed-${seed}`,
      date: '2016-12',
      body: blocks.map(({ name, text }) => (name.startsWith('h') ? `## ${text}` : text)).join('\n\n'),
    })),
    terms: glossary as NonNullable<Sketch['terms']>,
  });
  const { mentions } = annotate(content);
  return new Map(
    content.articles.map(({ slug, body }) => {
      const seed = slug.replace('seed-', '');
      const blockOf = new Map(
        body.passages.map(({ id }, index) => [id, seeds.get(seed)?.[index]?.name ?? '']),
      );
      const own = mentions.filter(({ article }) => article === slug);
      return [
        seed,
        own.map(({ passage, start, text, term }) =>
          mentionKey(blockOf.get(passage) ?? '', start, text, term),
        ),
      ];
    }),
  );
}
