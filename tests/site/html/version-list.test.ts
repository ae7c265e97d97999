import { expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { versionList } from '../../../src/site/html/version-list.ts';
import type { Site } from '../../../src/site/site.ts';

const versions = [
  { hash: 'aaaa', first: '2026-11-21', last: '2026-11-22' },
  { hash: 'bbbb', first: '2026-11-22' },
];
const site = {
  voice: voiceFor('nl'),
  addresses: addressesUnder('/x/'),
  dossier: { config: { url: 'https://d.example/' }, history: new Map([['brug', { versions }]]) },
} as unknown as Site;

it('has the newest first, each with its whole address, and says which one stands', () => {
  const list = versionList('brug' as Slug, site);
  const entries = [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, entry]) => entry);
  expect(entries).toEqual([
    'Versie van 22 november 2026<span class="meta"> (de tekst van nu)</span>' +
      '<a class="address" href="/x/articles/brug/v/bbbb/">https://d.example/x/articles/brug/v/bbbb/</a>',
    'Versie van 21 november 2026' +
      '<a class="address" href="/x/articles/brug/v/aaaa/">https://d.example/x/articles/brug/v/aaaa/</a>',
  ]);
});

it('is nothing where there are none', () => {
  expect(versionList('weg' as Slug, site)).toBe('');
});
