import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Suggestion } from '../../src/core/suggest/suggestion.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

let cwd = '';

beforeEach(async () => {
  cwd = await temporaryFolder();
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(join(cwd, 'content', name, '..'), { recursive: true });
    await writeFile(join(cwd, 'content', name), text);
  };
  await write('dossier.yaml', 'title: T\n');
  await write(
    'articles/a.md',
    '---\ntitle: A\ndate: 2016\n---\n\nWethouder Ineke Brandsma sprak in Wolde met de Raad voor Oeverbeheer (RVO). In Wolde is de RVO bekend.\n',
  );
  await write(
    'glossary/oever.md',
    "---\nterm: 'Oever' # as on the map\ntype: place\naliases: [Kant]\n---\n\nEen kant.\n",
  );
});

async function suggest(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(['suggest', 'terms', ...argv], {
    cwd,
    interactive: false,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_style, text) => text,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const glossary = (name: string): Promise<string> => readFile(join(cwd, 'content', 'glossary', name), 'utf8');

async function listed(...argv: string[]): Promise<readonly Suggestion[]> {
  const { out } = await suggest('--json', ...argv);
  return (JSON.parse(out) as { suggestions: Suggestion[] }).suggestions;
}

describe('dossier suggest terms', () => {
  it('proposes, for people and as one JSON document', async () => {
    const { code, out, err } = await suggest();
    expect(code).toBe(0);
    expect(out).toContain('Raad voor Oeverbeheer (RVO)  organisation (“raad”)  3× in 1 article');
    expect(out).toContain('Wethouder Ineke Brandsma sprak in Wolde');
    expect(err).toBe('3 suggestions.');
    expect((await listed()).map(({ text }) => text)).toEqual(['RVO', 'Wolde', 'Ineke Brandsma']);
    expect(await readdir(join(cwd, 'content'))).toEqual(['articles', 'dossier.yaml', 'glossary']);
  });

  it('accepts by name and by slug: writes drafts, that are terms from then on', async () => {
    const { code, err } = await suggest('--accept', 'rvo', 'ineke-brandsma');
    expect(code).toBe(0);
    expect(err).toContain('Wrote content/glossary/raad-voor-oeverbeheer.md.');
    expect(await glossary('raad-voor-oeverbeheer.md')).toBe(
      '---\nterm: Raad voor Oeverbeheer\ntype: organisation\naliases:\n  - RVO\n---\n\nNog te beschrijven.\n',
    );
    expect(await glossary('ineke-brandsma.md')).toContain('type: person');
    expect((await listed()).map(({ text }) => text)).toEqual(['Wolde']);
  });

  it('never overwrites an entry', async () => {
    await writeFile(
      join(cwd, 'content', 'glossary', 'wolde.md'),
      '---\nterm: Elders\ntype: place\n---\n\nX.\n',
    );
    const { code, err } = await suggest('--accept', 'Wolde');
    expect(code).toBe(1);
    expect(err).toContain('--accept "Wolde" --as wolde');
    expect(await glossary('wolde.md')).toContain('Elders');
  });

  it('accepts as another name of an entry, whose file stays as it was', async () => {
    expect(await suggest('--accept', 'Wolde', 'Iets anders', '--as', 'oever')).toMatchObject({ code: 0 });
    expect(await glossary('oever.md')).toBe(
      "---\nterm: 'Oever' # as on the map\ntype: place\naliases: [Kant, Wolde, Iets anders]\n---\n\nEen kant.\n",
    );
  });

  it('says so where there is no such entry or suggestion', async () => {
    expect((await suggest('--accept', 'Wolde', '--as', 'nergens')).err).toContain('unknown-term');
    expect((await suggest('--accept', 'Wolde', '--as', '../x')).err).toContain('unknown-term');
    const { code, err } = await suggest('--accept', 'Wold');
    expect(code).toBe(1);
    expect(err).toContain('unknown-suggestion  "Wold" is not among the suggestions. Did you mean "Wolde"?');
    expect((await suggest('--accept', 'Zeppelin')).err).not.toContain('Did you mean');
  });

  it('remembers rejections, sorted, a line each, and lists them', async () => {
    await suggest('--reject', 'Wolde');
    await suggest('--reject', 'RVO', 'wolde');
    const text = await readFile(join(cwd, 'content', 'suggestions.yaml'), 'utf8');
    expect(text).toMatch(/^# .+\n# .+\nrejected:\n {2}terms:\n {4}- RVO\n {4}- wolde\n$/);
    expect((await listed()).map(({ slug }) => slug)).toEqual(['ineke-brandsma']);
    expect((await suggest('--rejected')).out).toBe('RVO\nwolde');
    expect(await main(['check'], { ...silent, cwd })).toBe(0);
  });

  it('reports a list of rejections it cannot read, and leaves it as it is', async () => {
    const path = join(cwd, 'content', 'suggestions.yaml');
    await writeFile(path, 'rejectd: []\n');
    const { code, err } = await suggest('--reject', 'Wolde');
    expect(code).toBe(1);
    expect(err).toContain('content/suggestions.yaml:1:1 unknown-key');
    expect(await readFile(path, 'utf8')).toBe('rejectd: []\n');
  });

  it('keeps to --min', async () => {
    expect((await listed('--min', '3')).map(({ text }) => text)).toEqual(['RVO']);
  });

  it('reports a folder that is no dossier', async () => {
    expect(await suggest('--content', 'nowhere')).toMatchObject({ code: 1, out: '' });
  });

  it.each([[['--min', '0']], [['--as', 'oever']], [['--accept']]])(
    'exits with 2 when misused: %j',
    async (argv) => {
      expect(await suggest(...argv)).toMatchObject({ code: 2, out: '' });
    },
  );
});

const silent = {
  interactive: false,
  out: () => undefined,
  err: () => undefined,
  paint: (_style: unknown, text: string) => text,
};
