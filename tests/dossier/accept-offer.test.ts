import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskOfArticle } from '../../src/core/check/desk-of-article.ts';
import { RULES } from '../../src/core/check/index.ts';
import type { Offer } from '../../src/core/offer.ts';
import { deskSuggestions } from '../../src/core/suggest/desk-suggestions.ts';
import { acceptOffer } from '../../src/dossier/accept-offer.ts';
import { acceptSuggestion } from '../../src/dossier/accept-suggestion.ts';
import { contentFolder } from '../../src/dossier/content-folder.ts';
import { loadDossier } from '../../src/dossier/load-dossier.ts';
import { readSuggestions } from '../../src/dossier/read-suggestions.ts';
import { writeLedger } from '../../src/dossier/write-ledger.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const person = (name: string) =>
  `---\nterm: ${name}\ntype: person\naliases: [{text: Alders, shared: true}]\n---\n\nIemand.\n`;

/** A dossier with one article of this text, two people called Alders, and a town. */
async function dossierWith(body: string, lineEnd = '\n') {
  const folder = contentFolder('.', await temporaryFolder());
  const head = ['---', 'title: "Bestand"', 'date: 2016-12-30   # zoals ontvangen', '---', '', ''].join(
    lineEnd,
  );
  const files = {
    'dossier.yaml': 'title: Proef\n',
    'articles/bestand.md': head + body,
    'glossary/jan-alders.md': person('Jan Alders'),
    'glossary/piet-alders.md': person('Piet Alders'),
    'glossary/hama.md': '---\nterm: Hama\ntype: place\n---\n\nStad.\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(folder.resolve(name)), { recursive: true });
    await writeFile(folder.resolve(name), text);
  }
  const desk = async () => {
    const dossier = await loadDossier(folder, { rules: RULES });
    return deskOfArticle(dossier, dossier.articles[0]!);
  };
  const accept = async (offer: Offer, slug = 'bestand') => {
    const dossier = await loadDossier(folder);
    if (offer.kind !== 'accept-term' && offer.kind !== 'reject-term')
      return acceptOffer(folder, dossier, slug, offer);
    const found = await readSuggestions(folder, dossier);
    return acceptSuggestion(folder, found, dossier.articles[0]!, offer, 'Nog te beschrijven.');
  };
  const written = async () =>
    (await readFile(join(folder.path, 'articles/bestand.md'), 'utf8')).slice(head.length);
  const suggestions = async () => {
    const dossier = await loadDossier(folder);
    return deskSuggestions(await readSuggestions(folder, dossier), dossier.articles[0]!);
  };
  const fileOf = (name: string) => readFile(folder.resolve(name), 'utf8');
  return { folder, desk, accept, text: written, suggestions, fileOf };
}

describe('the desk of an article', () => {
  it('writes into a passage that has kept its id through an edit', async () => {
    const first = 'Gisteren zei Alders niets over de brug, en ook vandaag bleef het stil.';
    const { folder, desk, accept, text } = await dossierWith(`${first}\n`);
    const dossier = await loadDossier(folder);
    await writeLedger(folder, dossier.update!);
    const file = folder.resolve('articles/bestand.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Gisteren', 'Vannacht'));
    const asked = (await desk()).items.find(({ code }) => code === 'ambiguous-mention')!;
    expect(asked.passage).toBe(dossier.articles[0]!.body.passages[0]!.id);
    expect(await accept(asked.offers[0]!)).toBe('written');
    expect(await text()).toBe(
      `${first.replace('Gisteren', 'Vannacht').replace('Alders', '[[jan-alders|Alders]]')}\n`,
    );
  });

  it('gives every reading of a name that two people bear, at its passage, and writes the one that is chosen', async () => {
    const { desk, accept, text } = await dossierWith('Het is stil.\n\nGisteren zei *Alders* niets.\n');
    const { items } = await desk();
    const asked = items.find(({ code }) => code === 'ambiguous-mention');
    expect(asked?.line).toBe(8);
    expect(asked?.passage).toMatch(/^p-/);
    expect(asked?.offers.map((offer) => ('target' in offer ? offer.target : offer.kind))).toEqual([
      'jan-alders',
      'piet-alders',
      'forbid',
    ]);
    const chosen = asked!.offers[1]!;
    expect(await accept(chosen)).toBe('written');
    expect(await text()).toBe('Het is stil.\n\nGisteren zei *[[piet-alders|Alders]]* niets.\n');
    expect((await desk()).items.some(({ code }) => code === 'ambiguous-mention')).toBe(false);
    expect(await accept(chosen)).toBe('not-offered');
  });

  it('lists the links that were made by themselves, and not those of the editor', async () => {
    const { desk, accept, text } = await dossierWith('In Hama zei [[jan-alders|hij]] niets.\n');
    const { links } = await desk();
    expect(links.map(({ text: words, term }) => [words, term])).toEqual([['Hama', 'hama']]);
    expect(await accept(links[0]!.offer)).toBe('written');
    expect(await text()).toBe('In [[!Hama]] zei [[jan-alders|hij]] niets.\n');
  });

  it('corrects a link in a file with the line ends of Windows, and touches nothing else', async () => {
    const { desk, accept, text } = await dossierWith('Een.\r\n\r\nZie [[haama|de stad]].\r\n', '\r\n');
    const offer = (await desk()).items.find(({ code }) => code === 'unresolved-link')!.offers[0]!;
    expect(await accept(offer)).toBe('written');
    expect(await text()).toBe('Een.\r\n\r\nZie [[hama|de stad]].\r\n');
  });

  it('puts what is about the whole article at no passage', async () => {
    const { desk } = await dossierWith('Het is stil.\n');
    const { items } = await desk();
    expect(items.find(({ code }) => code === 'no-rights')).toMatchObject({ line: 1, passage: undefined });
  });

  it('writes only what is offered', async () => {
    const { accept, text } = await dossierWith('Zie [[haama|de stad]].\n');
    const offer: Offer = { kind: 'retarget', line: 6, column: 5, target: 'jan-alders' };
    expect(await accept(offer)).toBe('not-offered');
    expect(await accept({ ...offer, target: 'hama' }, '../dossier')).toBe('not-offered');
    expect(await text()).toBe('Zie [[haama|de stad]].\n');
  });
});

describe('suggestions for the glossary on the desk', () => {
  const BODY = 'Volgens Karel Donders was het stil.\n\nToch zei Karel Donders later niets meer.\n';

  it('stand at their passage, and one that is accepted becomes an entry', async () => {
    const { accept, suggestions, fileOf } = await dossierWith(BODY);
    const [first] = await suggestions();
    expect(first).toMatchObject({ text: 'Karel Donders', count: 2, articles: 1 });
    expect(first?.passage).toMatch(/^p-/);
    const offer: Offer = { kind: 'accept-term', text: 'Karel Donders' };
    expect(await accept(offer)).toBe('written');
    expect(await fileOf('glossary/karel-donders.md')).toContain('Nog te beschrijven.');
    expect(await suggestions()).toEqual([]);
    expect(await accept(offer)).toBe('not-offered');
  });

  it('are not made again once they are rejected', async () => {
    const { accept, suggestions, fileOf } = await dossierWith(BODY);
    expect(await accept({ kind: 'reject-term', text: 'Karel Donders' })).toBe('written');
    expect(await fileOf('suggestions.yaml')).toContain('Karel Donders');
    expect(await suggestions()).toEqual([]);
  });

  it('are accepted only where they are made', async () => {
    const { accept } = await dossierWith(BODY);
    expect(await accept({ kind: 'accept-term', text: '../../weg' })).toBe('not-offered');
  });
});
