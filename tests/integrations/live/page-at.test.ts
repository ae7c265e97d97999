import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { pageAt } from '../../../src/integrations/live/page-at.ts';
import { siteOf } from '../../../src/integrations/site-of.ts';
import { planSite } from '../../../src/site/plan/plan-site.ts';
import { filesOfPlan } from '../../../src/site/plan/site-plan.ts';
import { CACHE, ROOT } from '../../setup/paths.ts';

it.each(['english', 'history', 'empty'])(
  'finds every page of a site where its plan has it: %s',
  async (name) => {
    const dossier = await loadDossier(contentFolder('.', join(ROOT, 'tests', 'sites', name)));
    const site = siteOf(dossier, '/', CACHE);
    const pages = filesOfPlan(await planSite(site)).filter(({ making }) => making.by === 'template');
    expect(pages.length).toBeGreaterThan(8);
    for (const { path, making } of pages) {
      const found = pageAt(site, path);
      expect(found?.path).toBe(path);
      expect(found?.making).toEqual(making);
    }
  },
);

it('finds none where there is none', async () => {
  const dossier = await loadDossier(contentFolder('.', join(ROOT, 'tests', 'sites', 'english')));
  const site = siteOf(dossier, '/', CACHE);
  for (const path of [
    'articles/none/index.html',
    'articles/index.htm',
    'xindex.html',
    '',
    'data/articles.json',
  ])
    expect(pageAt(site, path)).toBeUndefined();
});
