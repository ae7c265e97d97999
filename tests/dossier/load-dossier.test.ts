import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const ARTICLE = '---\ntitle: Bestand\ndate: 2016-12-30\n---\nIn Hama is het stil.\n';
const TERM = '---\nterm: Hama\ntype: place\n---\n\nStad aan de Orontes.\n\nMeer over Hama.\n';

/** Writes a content folder of these files and loads it. */
async function load(files: Record<string, string | Buffer>) {
  const cwd = await temporaryFolder();
  for (const [name, text] of Object.entries({ 'dossier.yaml': 'title: Proef\n', ...files })) {
    const path = join(cwd, 'content', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return loadDossier(contentFolder('content', cwd));
}

const codesOf = ({ problems }: Awaited<ReturnType<typeof load>>) => problems.map(({ code }) => code);

describe('loadDossier', () => {
  it('reads articles and terms, and finds the one in the other', async () => {
    const dossier = await load({ 'articles/bestand.md': ARTICLE, 'glossary/hama.md': TERM });
    expect(dossier.problems).toEqual([]);
    expect(dossier.mentions).toMatchObject([
      { article: 'bestand', term: 'hama', text: 'Hama', linked: true },
    ]);
    expect(dossier.terms[0]?.preview).toBe('Stad aan de Orontes.');
    expect(dossier.articles[0]?.lang).toBe('nl');
  });

  it('puts articles in order of date, then of name', async () => {
    const dated = (date: string) => ARTICLE.replace('2016-12-30', date);
    const dossier = await load({
      'articles/c.md': dated('2016-12-29T23:00+01:00'),
      'articles/b.md': dated('2016-12-30'),
      'articles/a.md': dated('2016-12-30'),
      'articles/d.md': dated('2015'),
    });
    expect(dossier.articles.map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('leaves out a file with a mistake, says where, and goes on with the rest', async () => {
    const dossier = await load({
      'articles/goed.md': ARTICLE,
      'articles/fout.md': '---\ntitle: Fout\ndate: gisteren\ntitel: x\n---\nTekst.\n',
    });
    expect(dossier.articles.map(({ slug }) => slug)).toEqual(['goed']);
    expect(dossier.problems).toMatchObject([
      { code: 'invalid-value', file: 'content/articles/fout.md', line: 3, severity: 'error' },
      { code: 'unknown-key', file: 'content/articles/fout.md', line: 4, severity: 'error' },
    ]);
  });

  it.each([
    ['an empty file', 'articles/leeg.md', '', 'empty-file'],
    ['a file without frontmatter', 'articles/kaal.md', 'Tekst.\n', 'frontmatter-missing'],
    ['code as frontmatter', 'articles/js.md', '---js\n{ title: "x" }\n---\nTekst.\n', 'frontmatter-language'],
    ['bytes that are not UTF-8', 'articles/oud.md', Buffer.from([0x2d, 0xe9, 0x0a]), 'not-utf8'],
    ['a binary file', 'articles/bin.md', Buffer.from([0x2d, 0x00, 0x0a]), 'binary-file'],
    ['a name that is no slug', 'articles/Mijn artikel.md', ARTICLE, 'invalid-slug'],
    ['broken JSON', 'references.json', '[{"id": 1,]', 'json-syntax'],
    ['a reference without a type', 'references.json', '[{"id": "a"}]', 'invalid-value'],
    ['an annotation without a target', 'annotations/a.json', '[{"type": "Annotation"}]', 'invalid-value'],
  ])('reports %s', async (_what, name, text, code) => {
    expect(codesOf(await load({ 'articles/goed.md': ARTICLE, [name]: text }))).toEqual([code]);
  });

  it('points at the place where JSON stops making sense', async () => {
    const { problems } = await load({ 'references.json': '[\n  {"id": "a",\n  oops\n]' });
    expect(problems).toMatchObject([{ code: 'json-syntax', file: 'content/references.json', line: 3 }]);
  });

  it('reads annotations from a page of them', async () => {
    const annotation = { type: 'Annotation', target: 'urn:dossier:article:bestand' };
    const page = { type: 'AnnotationPage', items: [annotation] };
    const dossier = await load({ 'annotations/noten.json': JSON.stringify(page) });
    expect(dossier.annotations).toEqual([annotation]);
  });

  it('says what is wrong with a folder that is not there, and with one that is no dossier', async () => {
    const cwd = await temporaryFolder();
    expect(codesOf(await loadDossier(contentFolder('nergens', cwd)))).toEqual(['path-not-found']);
    expect(codesOf(await loadDossier(contentFolder('.', cwd)))).toEqual(['config-missing']);
  });

  it('warns where the original is gone or is another', async () => {
    const source = (sha: string) =>
      ARTICLE.replace(
        '---\nIn',
        `source: {file: sources/a.txt, sha256: ${sha}, format: text, converter: dossier@0}\n---\nIn`,
      );
    const sha = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(codesOf(await load({ 'articles/a.md': source(sha) }))).toEqual(['source-missing']);
    expect(codesOf(await load({ 'articles/a.md': source(sha), 'sources/a.txt': 'x' }))).toEqual([
      'source-missing',
    ]);
    expect(codesOf(await load({ 'articles/a.md': source(sha), 'sources/a.txt': '' }))).toEqual([]);
  });

  it('warns of a redirect to nothing at its line, and of a style sheet that is not there', async () => {
    const { problems } = await load({
      'dossier.yaml': 'title: T\nredirects:\n  oud: weg\nstyle: mooi.css\n',
    });
    expect(problems).toMatchObject([
      { code: 'redirect-conflict', file: 'content/dossier.yaml', line: 3 },
      { code: 'path-not-found', file: 'content/dossier.yaml', line: 4 },
    ]);
  });

  it('prints the title of what a bare link means, in articles, definitions and the introduction', async () => {
    const dossier = await load({
      'dossier.yaml': 'title: T\nintroduction: |\n  Lees [[stil-in-hama]].\n',
      'articles/stil-in-hama.md': ARTICLE.replace('Hama', '[[hama]]'),
      'glossary/hama.md': TERM.replace('de Orontes', '[[orontes]]'),
      'glossary/orontes.md': '---\nterm: Orontes\ntype: place\n---\n\nRivier.\n',
    });
    expect(dossier.problems).toEqual([]);
    expect(dossier.articles[0]?.body.passages[0]?.text).toBe('In Hama is het stil.');
    expect(dossier.terms[0]?.preview).toBe('Stad aan Orontes.');
    expect(dossier.introduction?.body.passages[0]?.text).toBe('Lees Bestand.');
    expect(dossier.mentions).toMatchObject([{ term: 'hama', text: 'Hama', start: 3, end: 7, linked: true }]);
  });

  it('points at the very field of a claim, an event or a term that names what is not there', async () => {
    const { problems } = await load({
      'articles/bestand.md': ARTICLE,
      'claims/stil.md':
        '---\nquestion: Stil?\npositions:\n  - by: x\n    stance: asserts\n    says: Ja\n    article: bestand\n    quote: In Homs is het stil.\n---\n',
      'events/gevecht.md': '---\ntitle: Gevecht\ndate: 2016\nplaces:\n  - homs\n---\n',
      'glossary/a.md': TERM,
      'glossary/b.md': '---\nterm: Hamah\ntype: place\naliases:\n  - Epiphania\n  - Hama\n---\n\nStad.\n',
    });
    expect(problems).toMatchObject([
      { code: 'ambiguous-mention', file: 'content/articles/bestand.md', line: 5 },
      { code: 'quote-not-found', file: 'content/claims/stil.md', line: 8 },
      { code: 'unknown-term', file: 'content/events/gevecht.md', line: 5 },
      { code: 'ambiguous-alias', file: 'content/glossary/b.md', line: 6 },
    ]);
  });

  it('finds broken links in the texts of dossier.yaml', async () => {
    const { problems } = await load({ 'dossier.yaml': 'title: T\nabout: |\n  Een.\n\n  Zie [[niets]].\n' });
    expect(problems).toMatchObject([{ code: 'unresolved-link', file: 'content/dossier.yaml', line: 5 }]);
  });
});
