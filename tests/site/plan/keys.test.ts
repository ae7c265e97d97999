import { describe, expect, it } from 'vitest';
import type { ArticleFact } from '../../../src/core/data/data-file.ts';
import type { ArticleFiles } from '../../../src/site/plan/article-files.ts';
import { keyOf } from '../../../src/site/plan/key-of.ts';
import { planSite } from '../../../src/site/plan/plan-site.ts';
import { filesOfPlan } from '../../../src/site/plan/site-plan.ts';
import { monthBasis } from '../../../src/site/prints/month-basis.ts';
import { articlesByMonth } from '../../../src/site/view/articles-by-month.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { type EditedSite, editedSites } from './edited-sites.ts';

/** Dossiers that are edited; `DOSSIER_EDITS=200` for a long trial. */
const SEQUENCES = Number(process.env['DOSSIER_EDITS'] ?? 4);

const FIRST = Number(process.env['DOSSIER_EDITS_SEED'] ?? 1);

/** Edits of each: enough for those that only matter after another. */
const STEPS = 12;

interface Made {
  readonly key: string;
  readonly text: string;
}

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives every file of the same key the same text, before and after an edit', async () => {
    let before: ReadonlyMap<string, Made> = new Map();
    let kept = 0;
    for await (const edited of editedSites(seed, STEPS, await temporaryFolder())) {
      const after = await textsOf(edited);
      const wrong = [...after].filter(([path, { key, text }]) => {
        const was = before.get(path);
        if (was?.key === key) kept++;
        return was?.key === key && was.text !== text;
      });
      expect(
        wrong.map(([path]) => path),
        edited.edits.join('; '),
      ).toEqual([]);
      before = after;
    }
    expect(kept).toBeGreaterThan(100);
  });
});

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives all files about an article the same keys as long as their basis, or the key of its page, is the same', async () => {
    let before = new Map<string, KeysOfArticle>();
    let [rested, decided] = [0, 0];
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const { articles } = await planSite(site);
      const after = new Map(articles.map((article) => [article.slug as string, keysOfArticle(article)]));
      for (const [slug, { basis, keys }] of after) {
        const was = before.get(slug);
        if (!was) continue;
        if (was.basis === basis) {
          rested++;
          expect(keys, `${edits.join('; ')}: ${slug}`).toEqual(was.keys);
        }
        if (was.keys[0]?.[1] !== keys[0]?.[1]) continue;
        decided++;
        const others = new Map(was.keys);
        for (const [path, key] of keys)
          expect(others.get(path) ?? key, `${edits.join('; ')}: ${path}`).toBe(key);
      }
      before = after;
    }
    expect(rested).toBeGreaterThan(10);
    expect(decided).toBeGreaterThanOrEqual(rested);
  });
});

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives a file the same key as long as its basis is the same', async () => {
    let before = new Map<string, { readonly basis: number; readonly key: string }>();
    let rested = 0;
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const { files } = await planSite(site);
      const after = new Map(
        files.flatMap(({ path, basis, inputs }) =>
          basis ? [[path, { basis: basis(), key: keyOf(inputs()) }] as const] : [],
        ),
      );
      const rests = [...after].filter(([path, { basis }]) => before.get(path)?.basis === basis);
      rested += rests.length;
      expect(
        rests.filter(([path, { key }]) => before.get(path)?.key !== key).map(([path]) => path),
        edits.join('; '),
      ).toEqual([]);
      before = after;
    }
    expect(rested).toBeGreaterThan(10);
  });
});

describe.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))('dossier %i', (seed) => {
  it('gives the facts about a month the same prints as long as their basis is the same', async () => {
    let before = new Map<string, { readonly basis: number; readonly facts: string }>();
    let rested = 0;
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const after = new Map(
        articlesByMonth(site.dossier.articles).map((month) => {
          const facts = FACTS.map((fact) => site.prints.factOfMonth(fact, month)).join();
          return [month.name, { basis: monthBasis(month, site), facts }];
        }),
      );
      for (const [name, { basis, facts }] of after) {
        if (before.get(name)?.basis !== basis) continue;
        rested++;
        expect(facts, `${edits.join('; ')}: ${name}`).toBe(before.get(name)?.facts);
      }
      before = after;
    }
    expect(rested).toBeGreaterThan(0);
  });
});

const FACTS = [
  'article',
  'history',
  'mentions',
  'editorialLinks',
  'quotes',
  'copies',
  'related',
] as const satisfies readonly ArticleFact[];

interface KeysOfArticle {
  readonly basis: number | undefined;
  /** Of each path; first that of its page. */
  readonly keys: readonly (readonly [path: string, key: string])[];
}

function keysOfArticle({ basis, files }: ArticleFiles): KeysOfArticle {
  return { basis: basis?.(), keys: files().map(({ path, inputs }) => [path, keyOf(inputs())]) };
}

async function textsOf({ site }: EditedSite): Promise<ReadonlyMap<string, Made>> {
  const made = new Map<string, Made>();
  for (const { path, inputs, making } of filesOfPlan(await planSite(site)))
    if (making.by === 'text') made.set(path, { key: keyOf(inputs()), text: await making.text() });
  return made;
}
