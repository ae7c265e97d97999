import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/core/annotate/annotate.ts';
import { openAnnotator } from '../../src/dossier/annotation-cache.ts';
import { openPack } from '../../src/dossier/pack/open-pack.ts';
import { makeContent, type Sketch } from '../eval/make-content.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const ALEPPO = { slug: 'aleppo', term: 'Aleppo', type: 'place' } as const;
const contentOf = (body: string, terms: Sketch['terms'] = [ALEPPO]) =>
  makeContent({
    articles: [
      { slug: 'a', body },
      { slug: 'b', body: 'Ook in Aleppo, en in Homs.' },
    ],
    terms,
  });
const listsOf = (annotations: Annotations) => ({
  ...annotations,
  mentionPrints: undefined,
  mentionIndex: undefined,
});

/** As one process does: reads what is kept, annotates, keeps. */
async function annotateIn(folder: string, content: ReturnType<typeof contentOf>) {
  const pack = await openPack(folder);
  const put: string[] = [];
  const listening = {
    ...pack,
    put: (key: string, value: Uint8Array) => {
      put.push(key);
      pack.put(key, value);
    },
  };
  const annotations = await openAnnotator(listening)(content);
  pack.save();
  return { lists: listsOf(annotations), put };
}

async function kept(): Promise<string> {
  const folder = join(await temporaryFolder(), 'annotation');
  await annotateIn(folder, contentOf('In Aleppo.'));
  return folder;
}

describe('annotating with what is kept', () => {
  test('reads nothing again where nothing changed, and gives the same', async () => {
    const folder = await kept();
    const { lists, put } = await annotateIn(folder, contentOf('In Aleppo.'));
    expect(put.filter((key) => key === 'a' || key === 'b')).toEqual([]);
    const clean = await annotateIn(join(await temporaryFolder(), 'new'), contentOf('In Aleppo.'));
    expect(lists).toEqual(clean.lists);
  });

  test('reads the article that was edited, and those that name a term that was', async () => {
    const folder = await kept();
    const edited = await annotateIn(folder, contentOf('Naar Aleppo.'));
    expect(edited.put).toContain('a');
    expect(edited.put).not.toContain('b');
    const homs = { slug: 'homs', term: 'Homs', type: 'place' } as const;
    const more = await annotateIn(folder, contentOf('Naar Aleppo.', [ALEPPO, homs]));
    expect(more.put).toContain('b');
    expect(more.put).not.toContain('a');
    expect(more.lists.mentions.map(({ term }) => term)).toEqual(['aleppo', 'aleppo', 'homs']);
  });

  test('one annotator remembers from one time to the next', async () => {
    const annotator = openAnnotator(await openPack(join(await temporaryFolder(), 'annotation')));
    await annotator(contentOf('In Aleppo.'));
    const again = listsOf(await annotator(contentOf('Naar Aleppo.')));
    const clean = await annotateIn(await kept(), contentOf('Naar Aleppo.'));
    expect(again).toEqual(clean.lists);
  });

  test('is right where what is kept was damaged', async () => {
    const folder = await kept();
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      await writeFile(join(folder, name), bytes.subarray(0, bytes.length / 2));
    }
    const { lists, put } = await annotateIn(folder, contentOf('In Aleppo.'));
    expect(put).toEqual(expect.arrayContaining(['a', 'b']));
    expect(lists.mentions.map(({ text }) => text)).toEqual(['Aleppo', 'Aleppo']);
  });
});
