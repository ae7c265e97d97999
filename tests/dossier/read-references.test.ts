import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { locateInJson } from '../../src/dossier/locate-in-json.ts';
import { readReferences } from '../../src/dossier/read-references.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

async function read(text: string) {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'references.json'), text);
  return readReferences(contentFolder('.', dir));
}

describe('readReferences', () => {
  it('keeps the first of two items with one id, and reports the other where it stands', async () => {
    const items = [
      { id: 'a', type: 'book', title: 'Eerste' },
      { id: 7, type: 'book' },
      { id: 'a', type: 'book', title: 'Tweede' },
      { id: '7', type: 'book' },
    ];
    const { items: kept, problems } = await read(JSON.stringify(items, null, 2));
    expect(kept.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Eerste'],
      ['7', undefined],
    ]);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['duplicate-reference', 12, 11],
      ['duplicate-reference', 17, 11],
    ]);
  });

  it('reports what is no list of works', async () => {
    expect((await read('{"id": ')).problems[0]?.code).toBe('json-syntax');
    expect((await read('[{"title": "x"}]')).problems.map(({ code }) => code)).toContain('invalid-value');
  });
});

describe('locateInJson', () => {
  const locate = locateInJson('[\n  { "a": 1,\n    "b": ["x", "y"] }\n]');
  it.each([
    [[0, 'a'], 2, 10],
    [[0, 'b', 1], 3, 16],
    [[0, 'c'], 2, 3],
    [[5], 1, 1],
    [[], 1, 1],
  ])('finds %j', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it('places all at the start of what is no JSON', () => {
    expect(locateInJson('')([0, 'a'])).toEqual({ line: 1, column: 1 });
  });
});
