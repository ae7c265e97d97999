import { expect, test } from 'vitest';
import { nameLinks } from '../../src/markdown/name-links.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { elementsById, readPage, visibleText } from './read-page.ts';

const body = parseBody('Van [[aleppo]] naar [[homs|elders]] en [[nergens]], `IS`.\n\nVerder.', {
  file: 'x.md',
  firstLine: 1,
});
const named = nameLinks(body, ({ target }) => (target === 'aleppo' ? 'de stad Aleppo' : undefined));

test('a link without a text of its own gets the title of its target', () => {
  expect(named.passages.map(({ text }) => text)).toEqual([
    'Van de stad Aleppo naar elders en nergens, IS.',
    'Verder.',
  ]);
});

test('ids stay, ranges follow the text', () => {
  expect(named.passages.map(({ id }) => id)).toEqual(body.passages.map(({ id }) => id));
  const [{ text, opaque, unlinkable }] = named.passages as [(typeof named.passages)[0]];
  const slices = (ranges: typeof opaque) => ranges.map(({ start, end }) => text.slice(start, end));
  expect(slices(opaque)).toEqual(['IS']);
  expect(slices(unlinkable)).toEqual(['de stad Aleppo', 'elders', 'nergens']);
  expect(slices(named.explicitLinks.map(({ range }) => range))).toEqual([
    'de stad Aleppo',
    'elders',
    'nergens',
  ]);
});

test('the page has the same text under the same id', () => {
  const page = readPage(renderBody(named, { hrefOfTerm: String, hrefOf: () => '/x' }));
  for (const { id, text } of named.passages) expect(visibleText(elementsById(page).get(id)!)).toBe(text);
});

test('the body given stays as it was, and is given back where nothing is to be named', () => {
  expect(body.passages[0]!.text).toContain('Van aleppo naar');
  expect(nameLinks(body, () => undefined)).toBe(body);
});
