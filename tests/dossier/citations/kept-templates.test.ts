import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/core/schema/reference.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { ROOT } from '../../setup/paths.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { madeArticle } from './made-article.ts';

/** A machine with other work to do may take its time. */
const WRITTEN_SOON = { timeout: 10_000 };

interface Written {
  readonly path: string;
  readonly text: string;
}

/** Waits for a file of the cache, which is written once nothing new was rendered for a while. */
async function written(
  folder: string,
  kind: 'templates' | 'writing' | 'lists' | 'entries' | 'cited',
): Promise<Written> {
  for (;;) {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((one) => one.startsWith(kind) && one.endsWith('.json'));
    if (name !== undefined) {
      const path = join(folder, name);
      return { path, text: await readFile(path, 'utf8') };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('templates', () => {
  it.each(['nl', 'en'])(
    'of three hundred articles in %s are rendered a few dozen times',
    async (language) => {
      const cache = await temporaryFolder();
      const citations = await openCitations(ROOT, { cache, ready: false });
      for (let index = 0; index < 300; index += 1)
        citations.template(madeArticle(index, language), 'chicago-notes', 'en-US');
      await written(cache, 'writing');
      const templates = JSON.parse((await written(cache, 'templates')).text) as Record<string, unknown>;
      expect(Object.keys(templates).length).toBeLessThan(60);
      expect(Object.values(templates)).not.toContain(null);
    },
  );

  it('are read from the cache in the next build, unless it is damaged', async () => {
    const cache = await temporaryFolder();
    const template = async () =>
      (await openCitations(ROOT, { cache, ready: false })).template(madeArticle(1), 'ieee', 'nl-NL');
    const rendered = await template();
    await written(cache, 'writing');
    const { path, text } = await written(cache, 'templates');
    await writeFile(path, text.replaceAll('[Online]', '[Cached]'));
    expect((await template()).reference).toBe(rendered.reference.replace('[Online]', '[Cached]'));
    for (const damaged of ['{', '{"x":5}', text.replaceAll('"citation"', '"quotation"')]) {
      await writeFile(path, damaged);
      expect(await template()).toEqual(rendered);
      await expect.poll(() => readFile(path, 'utf8'), WRITTEN_SOON).toBe(text);
    }
  });
});

describe('a list', () => {
  const read = async (cache: string, works: readonly Reference[]) =>
    (await openCitations(ROOT, { cache })).list(works, [[{ id: 'a1' }]], 'ieee', 'nl-NL');

  it('of works that have a name in common is read from the cache in the next build', async () => {
    const cache = await temporaryFolder();
    const works = [madeArticle(1), madeArticle(11)];
    const rendered = await read(cache, works);
    const { path, text } = await written(cache, 'lists');
    await writeFile(path, text.replaceAll('"[1]"', '"[one]"'));
    const { citations, references } = await read(cache, works);
    expect(rendered.citations).toEqual(['[1]']);
    expect(citations).toEqual(['[one]']);
    expect(references).toHaveLength(2);
  });

  it('of any other works is put together of what the cache has of them', async () => {
    const cache = await temporaryFolder();
    const works = [madeArticle(2), madeArticle(1)];
    const rendered = await read(cache, works);
    expect(rendered.references.map(({ id, label }) => `${label} ${id}`)).toEqual(['[1] a2', '[2] a1']);
    expect(rendered.citations).toEqual(['[2]']);
    const entries = await written(cache, 'entries');
    await writeFile(entries.path, entries.text.replaceAll('[Online]', '[Cached]'));
    const cited = await written(cache, 'cited');
    await writeFile(cited.path, cited.text.replaceAll('[', '<').replaceAll(']', '>'));
    const again = await read(cache, works.toReversed());
    expect(again.references.map(({ id, label }) => `${label} ${id}`)).toEqual(['[1] a1', '[2] a2']);
    expect(again.references[0]!.html).toBe(rendered.references[1]!.html.replace('[Online]', '[Cached]'));
    expect(again.citations).toEqual(['<1>']);
  });
});
