import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

let cwd = '';

beforeEach(async () => {
  cwd = await temporaryFolder();
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(join(cwd, 'content', name, '..'), { recursive: true });
    await writeFile(join(cwd, 'content', name), text);
  };
  await write(
    'dossier.yaml',
    'title: Dossier Wetering\nurl: https://wetering.example\nredirects: {oude-brug: brug-dicht}\ncitation: {style: harvard}\n',
  );
  await write(
    'articles/brug-dicht.md',
    '---\ntitle: Brug dicht\ndate: 2016-12-27\noutlet: Oeverbode\nauthors: [Jan de Vries]\n---\n\nDe brug is dicht.\n\n## Hinder\n\nDe hinder in Wolde is groot.\n',
  );
  await write(
    'articles/dijk.md',
    '---\ntitle: Dijk hoog\ndate: 2016-12\nagency: ANP\n---\n\nDe dijk is hoog.\n',
  );
  await write('glossary/wolde.md', '---\nterm: Wolde\ntype: place\n---\n\nEen dorp.\n');
});

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    cwd,
    interactive: false,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_style, text) => text,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const READ = ['--accessed', '2026-11-21'] as const;

describe('dossier cite', () => {
  it('prints the reference and the citation in the style and language of the dossier', async () => {
    const { code, out } = await run('cite', 'brug-dicht', ...READ);
    expect(code).toBe(0);
    expect(out).toBe(
      'de Vries, J. (2016) ‘Brug dicht’, Oeverbode, 27 december. Beschikbaar op: https://wetering.example/articles/brug-dicht/ (Geraadpleegd: 21 november 2026).\n\n(de Vries, 2016)',
    );
  });

  it('cites a passage by its number and by its id alike', async () => {
    const json = await run('cite', 'brug-dicht#2', '--json', ...READ);
    const { passage, citation } = JSON.parse(json.out) as { passage: string; citation: string };
    expect(citation).toBe('(de Vries, 2016, al. 2)');
    const { out } = await run('cite', `brug-dicht#${passage}`, ...READ);
    expect(out).toContain(`/articles/brug-dicht/#${passage} (Geraadpleegd`);
    expect(out).toContain('(de Vries, 2016, al. 2)');
    expect((await run('cite', `brug-dicht#¶ 2`, ...READ)).out).toBe(out);
  });

  it('takes style, language, format and base path', async () => {
    const { out } = await run(
      'cite',
      'brug-dicht#1',
      '--style',
      'mla',
      '--locale',
      'fr',
      '--format',
      'markdown',
      '--base',
      '/x/',
      ...READ,
    );
    expect(out).toMatch(
      /^de\u00a0Vries, Jan\. «\u00a0Brug dicht\u00a0». \*Oeverbode\*, 27 décembre 2016\. \*Dossier Wetering\*, <https:\/\/wetering\.example\/x\/articles\/brug-dicht\/#p-\w+>\.\n\n\(de\u00a0Vries, paragr\. 1\)$/,
    );
    expect((await run('cite', 'dijk', '--format', 'html', '--style', 'apa', ...READ)).out).toContain(
      '<i>Dossier Wetering</i>',
    );
  });

  it.each([
    ['bibtex', '@article{dijk,'],
    ['biblatex', 'date = {2016-12}'],
    ['ris', 'AU  - ANP'],
    ['csl', '"URL": "https://wetering.example/articles/dijk/"'],
  ])('writes %s', async (format, expected) => {
    const { code, out } = await run('cite', 'dijk', '--format', format, ...READ);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  it('finds an article by the name it had', async () => {
    expect((await run('cite', 'oude-brug', ...READ)).out).toContain('/articles/brug-dicht/');
  });

  it.each([
    [['brug'], 'There is no article "brug". Did you mean "brug-dicht"?'],
    [['brug-dicht#9'], 'brug-dicht has no passage "9". Its paragraphs are ¶ 1 to ¶ 2.'],
    [['brug-dicht#p-nothing'], 'has no passage "p-nothing". Did you mean "p-'],
  ])('says what %j names instead', async (names, expected) => {
    const { code, out, err } = await run('cite', ...names);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(expected);
  });

  it.each([
    [['--style', 'chicago-note'], 'Did you mean "chicago-notes"?'],
    [['--locale', 'xx'], 'Possible: nl-NL'],
    [['--format', 'bibtx'], 'Did you mean "bibtex"?'],
    [['--accessed', '2026-02-30'], 'It must be a day'],
  ])('is misused with %j', async (options, expected) => {
    const { code, err } = await run('cite', 'dijk', ...options);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('says so where there is no dossier', async () => {
    const { code, err } = await run('cite', 'dijk', '--content', 'nowhere');
    expect(code).toBe(1);
    expect(err).toContain('path-not-found');
  });
});

describe('dossier export', () => {
  it('writes every article, or those that were asked for', async () => {
    expect((await run('export', 'ris')).out.match(/^TY {2}- NEWS/gm)).toHaveLength(2);
    expect(
      (await run('export', 'bibtex', '--article', 'dijk', 'oude-brug')).out.match(/^@article/gm),
    ).toHaveLength(2);
    const ofTerm = await run('export', 'csl', '--term', 'wolde');
    expect((JSON.parse(ofTerm.out) as { id: string }[]).map(({ id }) => id)).toEqual(['brug-dicht']);
  });

  it('writes a file, and says which', async () => {
    const { code, out, err } = await run('export', 'biblatex', '--out', 'lists/all.bib');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Wrote 2 articles to lists/all.bib.');
    expect(await readFile(join(cwd, 'lists', 'all.bib'), 'utf8')).toContain('entrysubtype = {newspaper}');
    const one = await run('export', 'ris', '--article', 'dijk', '--out', 'one.ris');
    expect(one.err).toContain('Wrote 1 article to one.ris.');
  });

  it('is one document with --json', async () => {
    const { out } = await run('export', 'ris', '--json', '--article', 'dijk');
    expect(JSON.parse(out)).toMatchObject({ format: 'ris', articles: 1, problems: [] });
  });

  it('says which article or term there is instead', async () => {
    expect(await run('export', 'ris', '--article', 'dij')).toMatchObject({ code: 1, out: '' });
    const { code, err } = await run('export', 'ris', '--term', 'wold');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean "wolde"?');
    expect((await run('export', 'ris', '--term', 'zeppelin')).err).not.toContain('Did you mean');
    expect((await run('cite', 'zeppelin')).err).not.toContain('Did you mean');
  });

  it('is misused with a format it does not know', async () => {
    expect(await run('export', 'endnote')).toMatchObject({ code: 2 });
  });
});
