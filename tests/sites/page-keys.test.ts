import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openRenderer } from '../../src/integrations/renderer/open-renderer.ts';
import type { Renderer } from '../../src/integrations/renderer/renderer.ts';
import { keyOf } from '../../src/site/plan/key-of.ts';
import { planSite } from '../../src/site/plan/plan-site.ts';
import { filesOfPlan } from '../../src/site/plan/site-plan.ts';
import type { Site } from '../../src/site/site.ts';
import { CACHE, ROOT } from '../setup/paths.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { editedSites } from '../site/plan/edited-sites.ts';

/** Dossiers that are edited; `DOSSIER_EDITS=50` for a long trial. */
const SEQUENCES = Number(process.env['DOSSIER_EDITS'] ?? 2);

const FIRST = Number(process.env['DOSSIER_EDITS_SEED'] ?? 1);

/** Edits of each: enough for those that only matter after another. */
const STEPS = 12;

interface Page {
  readonly key: string;
  readonly html: string;
}

let renderer: Renderer;

beforeAll(async () => {
  renderer = await openRenderer('/', CACHE);
});

it.each(Array.from({ length: SEQUENCES }, (_, index) => FIRST + index))(
  'gives every page of the same key the same HTML, before and after each edit of dossier %i',
  async (seed) => {
    let before: ReadonlyMap<string, Page> = new Map();
    let kept = 0;
    for await (const { site, edits } of editedSites(seed, STEPS, await temporaryFolder())) {
      const after = await pagesOf(site);
      const same = [...after].filter(([path, { key }]) => before.get(path)?.key === key);
      const wrong = same.filter(([path, { html }]) => before.get(path)?.html !== html);
      expect(
        wrong.map(([path]) => path),
        edits.join('; '),
      ).toEqual([]);
      kept += same.length;
      before = after;
    }
    expect(kept).toBeGreaterThan(50);
  },
);

async function pagesOf(site: Site): Promise<ReadonlyMap<string, Page>> {
  handOver(() => Promise.resolve(site));
  const pages = new Map<string, Page>();
  for (const { path, inputs, making } of filesOfPlan(await planSite(site)))
    if (making.by === 'template')
      pages.set(path, { key: keyOf(inputs()), html: await renderer.render({ ...making, path }) });
  return pages;
}

/** Pages ask Node itself for the module that has their site, and not the program that runs tests, which has another. */
function handOver(site: () => Promise<Site>): void {
  const path = join(ROOT, 'src', 'site', 'handed-over.ts');
  const module = createRequire(import.meta.url)(path) as { handOver: (of: () => Promise<Site>) => void };
  module.handOver(site);
}
