import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, articleOf, historyOf, idsOf, ledgerFolder } from './ledger-folder.ts';

const A =
  'De burgemeester opende dinsdag de nieuwe brug over de Wijde Aa, na drie jaar bouwen en twee jaar ruzie.';
const B =
  'Fietsers mogen er gratis over. Automobilisten betalen tol, wat de ondernemers van het eiland een schande noemen.';
const C =
  'De provincie verwacht dat de brug zich in twintig jaar terugverdient. Wie dat gelooft, zei een raadslid, gelooft alles.';
const A2 = A.replace('dinsdag', 'woensdag').replace('bouwen', 'timmeren');
const X = 'articles/x.md';

async function published(files: Readonly<Record<string, string>> = { [X]: article(A, B, C) }) {
  const folder = await ledgerFolder(files);
  const first = await folder.build('2026-01-01');
  return { folder, first, ids: idsOf(first, 'x') };
}

describe('the first build', () => {
  it('writes a ledger and the words, and the next build of the same writes nothing', async () => {
    const { folder, first } = await published();
    expect(first.update).toBeDefined();
    const [ledger, words] = [await folder.read('citations.lock.json'), await folder.read('versions/x.json')];
    expect(ledger.match(/^"p-/gm)).toHaveLength(3);
    expect(words).toContain(A);
    const again = await folder.build('2026-02-02');
    expect(again.update).toBeUndefined();
    expect(again.problems).toEqual([]);
    expect(historyOf(again, 'x').versions).toHaveLength(1);
  });

  it('of a dossier without articles writes nothing', async () => {
    const folder = await ledgerFolder({});
    expect((await folder.build('2026-01-01')).update).toBeUndefined();
    expect(await readdir(folder.dir)).toEqual(['dossier.yaml']);
  });
});

describe('an edited passage', () => {
  it('keeps its id in the page and everywhere, and its earlier words', async () => {
    const { folder, ids } = await published();
    await folder.write({
      [X]: article(A2, B, C),
      'articles/y.md': article(`Zie [[x#${ids[0]!}|de opening]].`),
    });
    const dossier = await folder.build('2026-02-02');
    expect(idsOf(dossier, 'x')).toEqual(ids);
    expect(JSON.stringify(articleOf(dossier, 'x').body.tree)).toContain(`"id":"${ids[0]!}"`);
    expect(dossier.links).toContainEqual(
      expect.objectContaining({ kind: 'explicit', to: { article: 'x', passage: ids[0] } }),
    );
    const { earlier, versions, gone } = historyOf(dossier, 'x');
    expect(earlier).toEqual({
      [ids[0]!]: [{ text: A, first: '2026-01-01', last: '2026-02-02', version: versions[0]!.hash }],
    });
    expect(versions.map(({ first, last }) => [first, last])).toEqual([
      ['2026-01-01', '2026-02-02'],
      ['2026-02-02', undefined],
    ]);
    expect(gone).toEqual([]);
  });

  it('keeps its id at every later build, and when it is as it was', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: article(C, A2, B) });
    await folder.build('2026-02-02');
    expect((await folder.build('2026-03-03')).update).toBeUndefined();
    const dossier = await folder.check();
    expect(idsOf(dossier, 'x')).toEqual([ids[2], ids[0], ids[1]]);
    await folder.write({ [X]: article(A, B, C) });
    const back = await folder.build('2026-04-04');
    expect(idsOf(back, 'x')).toEqual(ids);
    expect(historyOf(back, 'x').versions.at(-1)).toMatchObject({ first: '2026-01-01' });
    expect(historyOf(back, 'x').versions).toHaveLength(2);
  });

  it('gives a new passage of the old words another id', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: article(A2, B, C) });
    await folder.build('2026-02-02');
    await folder.write({ [X]: article(A2, B, C, A) });
    const dossier = await folder.build('2026-03-03');
    expect(idsOf(dossier, 'x')).toEqual([...ids, `${ids[0]!}-2`]);
  });

  it('is named by a link without words through the id of the ledger', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: article(A2, B, C), 'articles/y.md': article(`Zie [[x#${ids[0]!}]].`) });
    const dossier = await folder.build('2026-02-02');
    expect(articleOf(dossier, 'y').body.passages[0]!.text).toBe('Zie Bericht.');
    expect(dossier.problems).toEqual([]);
  });
});

describe('a removed passage', () => {
  it('leaves what it said and when it left; a link to it is a problem that says so', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: article(A, C), 'articles/y.md': article(`Zie [[x#${ids[1]!}|de tol]].`) });
    const dossier = await folder.build('2026-02-02');
    const { gone, versions } = historyOf(dossier, 'x');
    expect(gone).toEqual([
      { id: ids[1], text: B, first: '2026-01-01', last: '2026-02-02', version: versions[0]!.hash },
    ]);
    expect(dossier.problems.map(({ code }) => code)).toEqual(['unresolved-link']);
    expect(dossier.problems[0]!.message).toContain(
      'gone since 2026-02-02; it said “Fietsers mogen er gratis over.',
    );
    const later = await folder.build('2026-03-03');
    expect(later.update).toBeUndefined();
    expect(historyOf(later, 'x').gone).toEqual(gone);
  });

  it('has its id again where its very words are back', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: article(A, C) });
    await folder.build('2026-02-02');
    await folder.write({ [X]: article(A, C, B) });
    const dossier = await folder.build('2026-03-03');
    expect(idsOf(dossier, 'x')).toEqual([ids[0], ids[2], ids[1]]);
    expect(historyOf(dossier, 'x').gone).toEqual([]);
  });

  it('that was merged leads to where its words are, from links too', async () => {
    const { folder, ids } = await published();
    await folder.write({
      [X]: article(A, `${B} ${C}`),
      'articles/y.md': article(`Zie [[x#${ids[1]!}|de tol]] en [[x#${ids[2]!}|de prijs]].`),
    });
    const dossier = await folder.build('2026-02-02');
    const [kept] = idsOf(dossier, 'x').slice(1);
    expect([ids[1], ids[2]]).toContain(kept);
    const [tombstone] = historyOf(dossier, 'x').gone;
    expect(tombstone!.to).toEqual({ article: 'x', passage: kept });
    const targets = dossier.links.filter(({ kind }) => kind === 'explicit').map(({ to }) => to.passage);
    expect(targets).toEqual([kept, kept]);
  });

  it('of which a part was split off keeps its id with the larger part', async () => {
    const { folder, ids } = await published();
    const [first, second] = C.split(/(?<=\.) /) as [string, string];
    await folder.write({ [X]: article(A, B, first, second) });
    const now = idsOf(await folder.build('2026-02-02'), 'x');
    expect(now[first.length > second.length ? 2 : 3]).toBe(ids[2]);
    expect(new Set(now).size).toBe(4);
  });

  it('that went to another article leads there', async () => {
    const { folder, ids } = await published({
      [X]: article(A, B, C),
      'articles/y.md': article('Iets anders.'),
    });
    await folder.write({ [X]: article(A, C), 'articles/y.md': article('Iets anders.', B) });
    const dossier = await folder.build('2026-02-02');
    const [, there] = idsOf(dossier, 'y');
    expect(historyOf(dossier, 'x').gone[0]).toMatchObject({
      id: ids[1],
      to: { article: 'y', passage: there },
    });
  });
});

describe('an article', () => {
  it('that is renamed keeps its passages under the new name', async () => {
    const { folder, ids } = await published();
    await folder.write({
      [X]: undefined,
      'articles/nieuw.md': article(A2, B, C),
      'dossier.yaml': 'title: T\nredirects: {x: nieuw}\n',
    });
    const dossier = await folder.build('2026-02-02');
    expect(idsOf(dossier, 'nieuw')).toEqual(ids);
    expect(await readdir(join(folder.dir, 'versions'))).toEqual(['nieuw.json']);
    expect(await folder.read('citations.lock.json')).not.toContain('"x"');
  });

  it('that is renamed is where passages that moved into it lead', async () => {
    const { folder, ids } = await published({
      [X]: article(A, B, C),
      'articles/y.md': article('Iets anders.'),
    });
    await folder.write({ [X]: article(A, C), 'articles/y.md': article('Iets anders.', B) });
    await folder.build('2026-02-02');
    await folder.write({
      'articles/y.md': undefined,
      'articles/z.md': article('Iets anders.', B),
      'dossier.yaml': 'title: T\nredirects: {y: z}\n',
    });
    const dossier = await folder.build('2026-03-03');
    expect(historyOf(dossier, 'x').gone).toMatchObject([{ id: ids[1], to: { article: 'z' } }]);
    expect((await folder.build('2026-04-04')).update).toBeUndefined();
  });

  it('that is removed is remembered, word for word', async () => {
    const { folder, ids } = await published();
    await folder.write({ [X]: undefined });
    const dossier = await folder.build('2026-02-02');
    const { gone, versions } = historyOf(dossier, 'x');
    expect(gone.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(versions.map(({ last }) => last)).toEqual(['2026-02-02']);
    expect((await folder.build('2026-03-03')).update).toBeUndefined();
  });

  it('that cannot be read for the moment loses nothing', async () => {
    const { folder } = await published();
    const before = await folder.read('citations.lock.json');
    await folder.write({ [X]: '---\ntitle: [\n---\nNiets.\n' });
    const dossier = await folder.build('2026-02-02');
    expect(dossier.update).toBeUndefined();
    expect(await folder.read('citations.lock.json')).toBe(before);
  });
});
