import { expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { voiceFor } from '../../../src/i18n/voice.ts';
import { navigation } from '../../../src/site/html/navigation.ts';
import type { Site } from '../../../src/site/site.ts';

const site = {
  voice: voiceFor('nl'),
  addresses: addressesUnder('/x/'),
  dossier: { claims: [] },
} as unknown as Site;

/** Where the navigation leads, and how each entry is marked. */
function entries(path: string | undefined): (readonly [string | undefined, string | undefined])[] {
  return [...navigation(path, site).matchAll(/<a href="\/x\/([^"]*)"(?: aria-current="(\w+)")?/g)].map(
    ([, to, mark]) => [to, mark],
  );
}

function marked(path: string | undefined) {
  return entries(path).filter(([, mark]) => mark !== undefined);
}

it('leads to every room that there is', () => {
  expect(entries('articles/').map(([to]) => to)).toEqual([
    'articles/',
    'glossary/',
    'timeline/',
    'sources/',
    'about/',
    'search/',
  ]);
  const disputed = { ...site, dossier: { claims: [{}] } } as unknown as Site;
  expect(navigation('', disputed)).toContain('href="/x/claims/"');
});

it('marks the room of a page, and the page itself otherwise, whichever was asked for first', () => {
  const cases: [string | undefined, unknown][] = [
    ['articles/brug/', [['articles/', 'true']]],
    ['articles/', [['articles/', 'page']]],
    ['references/boek/', [['sources/', 'true']]],
    ['', []],
    [undefined, []],
  ];
  for (const [path, marks] of [...cases, ...cases]) expect(marked(path)).toEqual(marks);
});
