import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/core/search/records-of.ts';
import { searchTermsOf } from '../../../src/core/search/search-terms-of.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { ROOT } from '../../setup/paths.ts';

const dossier = await loadDossier(contentFolder('content', ROOT), { rules: [] });
const groups = recordsOf(dossier);

test('everything of the dossier can be found', () => {
  const { articles, terms, claims, events } = dossier;
  expect(groups).toHaveLength(articles.length + terms.length + claims.length + events.length);
  for (const { slug, body } of articles) {
    const records = groups.find((group) => group.kind === 'article' && group.slug === slug)!.records;
    expect(records.slice(0, body.passages.length).map(({ id, text }) => [id, text])).toEqual(
      body.passages.map(({ id, text }) => [id, text]),
    );
  }
});

test('ids are unique within a group', () => {
  for (const { records } of groups) expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test('a mention says where a name stands', () => {
  for (const { records } of groups)
    for (const { text, mentions } of records)
      for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('');
});

test('a quote is of its passage, and says who says it', () => {
  const quotes = groups.flatMap(({ records }) =>
    records.filter(({ kind }) => kind === 'quote').map((quote) => ({ quote, records })),
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const { quote, records } of quotes)
    expect(records.find(({ id }) => id === quote.passage)?.text).toContain(quote.text);
  expect(quotes.some(({ quote }) => quote.by !== undefined)).toBe(true);
});

test('the names people are shown are those somebody wrote', () => {
  const written = new Set(dossier.mentions.map(({ text }) => text));
  for (const { slug, names, shown = names.length } of searchTermsOf(dossier)) {
    const term = dossier.terms.find((one) => one.slug === slug)!;
    const given = [
      term.term,
      term.term.replace(/\s*\([^()]*\)$/, ''),
      ...term.aliases.map(({ text }) => text),
    ];
    for (const name of names.slice(0, shown)) expect(given.includes(name) || written.has(name)).toBe(true);
  }
});
