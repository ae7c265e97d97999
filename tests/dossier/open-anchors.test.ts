import { expect, it } from 'vitest';
import { ledgerLines } from '../../src/core/passage/file/ledger-lines.ts';
import { nextLedger } from '../../src/core/passage/next-ledger.ts';
import type { PassageId } from '../../src/core/schema/brands.ts';
import { openAnchors } from '../../src/dossier/open-anchors.ts';
import type { Pack } from '../../src/dossier/pack/open-pack.ts';
import { makeContent } from '../eval/make-content.ts';

const [article] = makeContent({ articles: [{ slug: 'a', body: 'Het is stil.\n\nEn koud.' }] }).articles;
const one = { article: article!, decided: '' };
const ids = article!.body.passages.map(({ id }) => id);
const known = nextLedger(
  undefined,
  { slug: article!.slug, title: 'A', passages: article!.body.passages },
  {
    ids,
    fates: new Map(),
    version: 'v',
    day: '2016-12-30',
    decisionOn: () => undefined,
  },
);

function memoryPack(): Pack {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key: string) => kept.get(key),
    put: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  } as Pack;
}

it('an article is looked for in the ledger once, by this process and by the next', () => {
  const pack = memoryPack();
  const anchors = openAnchors(pack);
  expect(anchors.settled(one)).toBeUndefined();
  anchors.keep({ ...one, known, ids, isPublished: true });
  expect(anchors.settled(one)).toMatchObject({ since: '2016-12-30' });
  expect(anchors.settled({ ...one, decided: 'otherwise' })).toBeUndefined();
  const next = openAnchors(pack);
  expect(next.isKnown('a', ledgerLines(known))).toBe(true);
  expect(next.settled(one)).toMatchObject({ since: '2016-12-30' });
});

it('what the ledger does not say yet is looked for again by a process that does not write it', () => {
  const pack = memoryPack();
  const anchors = openAnchors(pack);
  const renamed = ids.map((id) => `${id}-x` as PassageId);
  anchors.keep({ ...one, known, ids: renamed, isPublished: false });
  expect(anchors.settled(one)).toBeUndefined();
  const next = openAnchors(pack);
  expect(next.isKnown('a', ledgerLines(known))).toBe(true);
  expect(next.settled(one)).toMatchObject({ ids: renamed });
});
