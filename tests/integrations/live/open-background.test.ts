import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBackground } from '../../../src/integrations/live/open-background.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const ARTICLE = '---\ntitle: Bestand\ndate: 2016-12-30\n---\n\nGisteren sprak Karel Donders over de brug.\n';

async function background() {
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'articles'));
  await writeFile(join(dir, 'dossier.yaml'), 'title: Proef\n');
  const file = join(dir, 'articles', 'bestand.md');
  await writeFile(file, ARTICLE);
  const opened = openBackground({ contentDir: dir, cwd: dir, caches: await temporaryFolder() });
  onTestFinished(() => opened.end());
  return { dir, file, opened };
}

describe('the thread for what takes a look at all articles', () => {
  it('finds what the glossary may want, and writes what is accepted', async () => {
    const { dir, opened } = await background();
    const found = await opened.ask('suggestions', { article: 'bestand' });
    expect(found?.map(({ text }) => text)).toEqual(['Karel Donders']);
    const offer = found![0]!.offers[0]!;
    if (offer.kind !== 'accept-term') throw new Error('Expected an offer to accept');
    const ask = { article: 'bestand', offer, note: 'Nog te beschrijven.' };
    expect(await opened.ask('accept', ask)).toBe('written');
    expect(await readFile(join(dir, 'glossary', 'karel-donders.md'), 'utf8')).toContain(
      'Nog te beschrijven.',
    );
    opened.changed(join(dir, 'glossary', 'karel-donders.md'));
    expect(await opened.ask('suggestions', { article: 'bestand' })).toEqual([]);
    expect(await opened.ask('accept', ask)).toBe('not-offered');
  });

  it('has no answer about an article that is not there', async () => {
    const { opened } = await background();
    expect(await opened.ask('suggestions', { article: 'weg' })).toBeUndefined();
    const offer = { kind: 'reject-term', text: 'Karel Donders' } as const;
    expect(await opened.ask('accept', { article: 'weg', offer, note: '' })).toBe('not-offered');
  });

  it('makes the search index of the content as it is now', async () => {
    const { file, opened } = await background();
    const before = await opened.ask('search', { name: 'index.js' });
    expect(before).toContain('dossierShard("index"');
    expect(await opened.ask('search', { name: 'nothing.js' })).toBeUndefined();
    await writeFile(file, ARTICLE.replace('brug', 'veerpont'));
    expect(await opened.ask('search', { name: 'index.js' })).toBe(before);
    opened.changed(file);
    expect(await opened.ask('search', { name: 'index.js' })).not.toBe(before);
  });

  it('does not look for what nobody waits for any more', async () => {
    const { opened } = await background();
    const first = opened.ask('suggestions', { article: 'bestand' });
    const second = opened.ask('suggestions', { article: 'bestand' }, () => false);
    expect(await first).toHaveLength(1);
    expect(await second).toBeUndefined();
  });

  it('starts again after it has ended, and knows what changed meanwhile', async () => {
    const { file, opened } = await background();
    expect(await opened.ask('suggestions', { article: 'bestand' })).toHaveLength(1);
    await opened.end();
    await writeFile(file, ARTICLE.replace('Karel Donders', 'Karel Donders met Piet Klaassen'));
    expect(await opened.ask('suggestions', { article: 'bestand' })).toHaveLength(2);
  });

  it('says so where it ends before it has answered', async () => {
    const { opened } = await background();
    const asked = opened.ask('suggestions', { article: 'bestand' });
    await Promise.resolve();
    await Promise.resolve();
    const failure = expect(asked).rejects.toThrow(/ended/);
    await opened.end();
    await failure;
    expect(await opened.ask('suggestions', { article: 'bestand' })).toHaveLength(1);
  });
});
