import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import { ROOT } from '../setup/paths.ts';

describe.each(['content', 'tests/sites/english'])('the ledger of %s', (name) => {
  const folder = contentFolder(name, ROOT);

  it('is that of its articles: a build writes nothing', async () => {
    const { update, articles, history } = await loadDossier(folder);
    expect(update).toBeUndefined();
    for (const { slug, body } of articles) {
      const present = history.get(slug)!.versions.at(-1)!;
      expect(present.passages.map(({ id }) => id)).toEqual(body.passages.map(({ id }) => id));
    }
  });

  it('has less than 250 bytes a passage, and a file of words for each article', async () => {
    const { articles } = await loadDossier(folder);
    const passages = articles.reduce((sum, { body }) => sum + body.passages.length, 0);
    const { size } = await stat(folder.resolve('citations.lock.json'));
    expect(size / passages).toBeLessThan(250);
    const files = await readdir(join(folder.path, 'versions'));
    expect(files.sort()).toEqual(articles.map(({ slug }) => `${slug}.json`).sort());
  });
});
