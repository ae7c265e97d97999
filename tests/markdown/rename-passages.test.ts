import { expect, test } from 'vitest';
import type { PassageId } from '../../src/core/schema/brands.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renamePassages } from '../../src/markdown/rename-passages.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { elementsById, readPage, visibleText } from './read-page.ts';

const body = parseBody('Eerst [[aleppo]].\n\n> Een citaat.\n>\n> Nog een.\n\nDan [[homs|elders]].', {
  file: 'x.md',
  firstLine: 1,
});
const ids = body.passages.map(({ id }, index) => (index === 2 ? id : (`p-nieuw${index}` as PassageId)));
const renamed = renamePassages(body, ids);

test('passages have the new ids in lists, links, containers and the page', () => {
  expect(renamed.passages.map(({ id }) => id)).toEqual(ids);
  expect(renamed.explicitLinks.map(({ passage }) => passage)).toEqual([ids[0], ids[3]]);
  expect(Object.values(renamed.containers)).toEqual([ids[1]]);
  const page = readPage(renderBody(renamed, { hrefOfTerm: String, hrefOf: () => '/x' }));
  for (const { id, text } of renamed.passages) expect(visibleText(elementsById(page).get(id)!)).toBe(text);
});

test('two passages can exchange their ids', () => {
  const [first, second, ...others] = body.passages.map(({ id }) => id);
  const swapped = renamePassages(body, [second!, first!, ...others]);
  const page = elementsById(readPage(renderBody(swapped, { hrefOfTerm: String, hrefOf: () => '/x' })));
  expect(visibleText(page.get(second!)!)).toBe(body.passages[0]!.text);
  expect(visibleText(page.get(first!)!)).toBe(body.passages[1]!.text);
});

test('the body given stays as it was, and is given back where nothing changes', () => {
  expect(body.passages[0]!.id).not.toBe(ids[0]);
  expect(
    renamePassages(
      body,
      body.passages.map(({ id }) => id),
    ),
  ).toBe(body);
});
