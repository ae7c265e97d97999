import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';
import { openSite } from './open-site.ts';
import { searchFor } from './search-site.ts';

const NOTES = [
  {
    type: 'Annotation',
    target: {
      source: 'urn:dossier:article:ferry-stops',
      selector: { type: 'TextQuoteSelector', exact: 'The two skippers' },
    },
    body: { type: 'TextualBody', value: 'Chroniclers doubt it: see [[bridge-open]].' },
  },
  {
    type: 'Annotation',
    target: 'urn:dossier:article:ferry-stops',
    body: { type: 'TextualBody', value: 'Chroniclers on the whole.' },
  },
];

it('a note that was found is read beside its passage, until the marks are closed', async () => {
  const folder = await temporaryFolder();
  const [content, dir] = [join(folder, 'content'), join(folder, 'site')];
  await cp(join(ROOT, 'tests/sites/english'), content, { recursive: true });
  await mkdir(join(content, 'annotations'));
  await writeFile(join(content, 'annotations', 'notes.json'), JSON.stringify(NOTES));
  expect((await runDossier(['build', '--content', content, '--out', dir], ROOT)).code).toBe(0);
  const site = await openSite({ dir, base: '/' });
  try {
    const { page } = await searchFor(site, 'q=chroniclers');
    const hit = page.locator('.hit').filter({ hasText: 'doubt' });
    expect(await hit.innerText()).toMatch(/Editors’ note\s+Chroniclers doubt it: see .+\.$/);
    expect(await hit.innerText()).not.toContain('[[');
    await hit.click();
    const bar = page.locator('.marks-bar').filter({ hasText: '2 of 2' });
    await bar.waitFor();
    const notes = page.locator('.search-note');
    expect(await notes.count()).toBe(2);
    expect(await notes.first().innerText()).toContain('on the whole');
    expect(await page.locator(':target').innerText()).toContain('The two skippers');
    expect(await page.locator('.passage:has(:target) + .search-note').innerText()).toContain('doubt it');
    await bar.getByRole('button').last().click();
    expect(await notes.count()).toBe(0);
  } finally {
    await site.close();
  }
});
