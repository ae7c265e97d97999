import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { serveDossier } from '../setup/serve-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('dossier dev --templates serves pages, files and the desk, and follows the content', async () => {
  const content = join(await temporaryFolder(), 'content');
  await cp(join(ROOT, 'tests', 'sites', 'english'), content, { recursive: true });
  const args = ['--content', content, '--templates', '--port', '0', '--base', '/krant/'];
  const { url, stop } = await serveDossier(args);
  const get = (path: string) => fetch(url + path);
  try {
    const html = await (await get('articles/ferry-stops/')).text();
    expect(html).toContain('Ferry stops on Friday');
    // Vite's own, which follows templates.
    expect(html).toContain('/@vite/client');
    expect((await get('data/articles.json')).headers.get('content-type')).toMatch(/json/);
    expect((await get('dossier.css')).headers.get('content-type')).toMatch(/css/);
    expect(await (await get('search/index.js')).text()).toContain('dossierShard("index"');
    expect(await (await get('__dossier/desk/?article=ferry-stops')).json()).toMatchObject({ lang: 'en' });
    expect((await get('__dossier/desk/?article=none')).status).toBe(404);
    await appendFile(join(content, 'articles', 'ferry-stops.md'), '\nA last sentence.\n');
    const shown = async () => (await get('articles/ferry-stops/')).text();
    await expect.poll(shown, { timeout: 20_000 }).toContain('A last sentence.');
  } finally {
    await stop();
  }
});
