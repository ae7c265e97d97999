import { expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { masthead } from '../../../src/site/html/masthead.ts';
import { navigation } from '../../../src/site/html/navigation.ts';
import type { Site } from '../../../src/site/site.ts';

const site = {
  voice: voiceFor('nl'),
  addresses: addressesUnder('/x/'),
  dossier: { config: { title: 'Brug & weg' }, claims: [] },
} as unknown as Site;

it('has the name of the dossier, which leads home, and the rooms as they are for the page', () => {
  for (const path of ['articles/', 'articles/brug/', 'glossary/', 'articles/', undefined]) {
    const head = masthead(path, site);
    expect(head).toContain('<p class="name"><a href="/x/">Brug &amp; weg</a></p>');
    expect(head).toContain(navigation(path, site));
  }
});

it('is the same for all pages of a room, and another in the next', () => {
  expect(masthead('articles/brug/', site)).toBe(masthead('articles/weg/', site));
  expect(masthead('articles/brug/', site)).not.toBe(masthead('glossary/weg/', site));
});
