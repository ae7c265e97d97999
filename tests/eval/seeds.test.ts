import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate/annotate.ts';
import gold from '../fixtures/annotate/seeds-gold.json' with { type: 'json' };
import glossary from '../fixtures/annotate/seeds-glossary.json' with { type: 'json' };
import { SEEDS } from '../setup/paths.ts';
import { makeContent, type Sketch } from './make-content.ts';
import { scoreMentions, type ScoredMention } from './score-mentions.ts';

interface Block {
  /** `p1`, `p2`, … for paragraphs, `h1`, … for subheads. */
  readonly name: string;
  readonly text: string;
}

describe.skipIf(!existsSync(SEEDS))('the articles the project was first tried on', () => {
  const seeds = existsSync(SEEDS) ? readSeeds() : new Map<string, Block[]>();

  test('every name of the hand-made list stands where the list says', () => {
    for (const { seed, block, text, occurrence } of gold) {
      expect(
        placeOf(seeds, { seed, block, text, occurrence }),
        `${seed} ${block} ${text}#${occurrence}`,
      ).toBeDefined();
    }
  });

  test('mentions are found with precision and recall of at least 0.98', () => {
    const expected = gold.flatMap((row): ScoredMention[] => {
      const start = placeOf(seeds, row);
      if (start === undefined) return [];
      const { text, term } = row;
      return [{ where: `${row.seed} ${row.block}`, start, end: start + text.length, text, term }];
    });
    const { precision, recall, missed, wrong } = scoreMentions(expected, mentionsIn(seeds));
    expect(
      { missed, wrong, ok: precision >= 0.98 && recall >= 0.98 },
      `${precision} ${recall}`,
    ).toMatchObject({ ok: true });
  });
});

/** The blocks of each seed: a line each, without the date in front and the byline. */
function readSeeds(): Map<string, Block[]> {
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

function placeOf(
  seeds: ReadonlyMap<string, readonly Block[]>,
  { seed, block, text, occurrence }: { seed: string; block: string; text: string; occurrence: number },
): number | undefined {
  const source = seeds.get(seed)?.find(({ name }) => name === block)?.text ?? '';
  let start = -1;
  for (let count = 0; count <= occurrence; count++) {
    start = source.indexOf(text, start + 1);
    if (start === -1) return undefined;
  }
  return start;
}

function mentionsIn(seeds: ReadonlyMap<string, readonly Block[]>): ScoredMention[] {
  const content = makeContent({
    articles: [...seeds].map(([seed, blocks]) => ({
      slug: `seed-${seed}`,
      date: '2016-12',
      body: blocks.map(({ name, text }) => (name.startsWith('h') ? `## ${text}` : text)).join('\n\n'),
    })),
    terms: glossary as NonNullable<Sketch['terms']>,
  });
  const names = new Map<string, string>();
  for (const [seed, blocks] of seeds) {
    const { body } = content.articles.find(({ slug }) => slug === `seed-${seed}`)!;
    body.passages.forEach(({ id }, index) =>
      names.set(`seed-${seed} ${id}`, `${seed} ${blocks[index]!.name}`),
    );
  }
  return annotate(content).mentions.map(({ article, passage, start, end, text, term }) => ({
    where: names.get(`${article} ${passage}`) ?? '',
    start,
    end,
    text,
    term,
  }));
}
