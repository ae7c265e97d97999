import { beforeAll, describe, expect, it } from 'vitest';
import { citingLines } from '../../src/site/view/citing-lines.ts';
import { pageCitations } from '../../src/site/view/page-citations.ts';
import { knownDay, robustEntry } from '../../src/site/view/robust-entry.ts';
import { wholeList } from '../../src/site/view/whole-list.ts';
import { addressesUnder } from '../../src/core/addresses.ts';
import { citationText } from '../../src/core/cite/citation-text.ts';
import { citingPlaces } from '../../src/core/references/citing-places.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import { referenceSchema } from '../../src/core/schema/reference.ts';
import { type Citations, openCitations } from '../../src/dossier/citations/citations.ts';
import { voiceFor } from '../../src/i18n/voice.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { makeContent } from '../eval/make-content.ts';
import { ROOT } from '../setup/paths.ts';

let citations: Citations;
beforeAll(async () => {
  citations = await openCitations(ROOT);
});

const REFERENCES = [
  referenceSchema.parse({
    id: 'nrc',
    type: 'article-newspaper',
    title: 'Bestand houdt',
    author: [{ family: 'Vries', given: 'Jan', 'non-dropping-particle': 'de' }],
    'container-title': 'NRC',
    issued: { 'date-parts': [[2016, 12, 30]] },
    URL: 'https://nrc.example/a?b=1&c=2',
    archive_location: 'https://archive.example/web/20161231000000/https://nrc.example/a',
  }),
  referenceSchema.parse({
    id: 'trouw',
    type: 'article-newspaper',
    title: 'Aan tafel',
    author: [{ literal: 'Redactie' }],
    'container-title': 'Trouw',
    issued: { 'date-parts': [[2016, 12, 27]] },
  }),
  referenceSchema.parse({ id: 'ongebruikt', type: 'book', title: 'Ander boek' }),
];

const body = (markdown: string) => parseBody(markdown, { file: 'x.md', firstLine: 1 });
const voice = voiceFor('nl');

function cited(style: string, ...markdown: string[]) {
  const config = configSchema.parse({ title: 'D', lang: 'nl', citation: { style } });
  const bodies = markdown.map(body);
  const page = pageCitations(bodies, { config, references: REFERENCES }, citations, voice);
  const shown = bodies.flatMap((one) => one.citations.map((citation) => page.shown.get(citation)));
  return { ...page, shown };
}

describe('the citations of a page', () => {
  it.each([
    ['Een [@nrc].', '(de Vries, 2016)'],
    ['Een [@nrc, p. 3].', '(de Vries, 2016, p. 3)'],
    ['Een [-@nrc].', '(2016)'],
    ['Een [zie @nrc].', '(zie de Vries, 2016)'],
    ['Een [@nrc en verder].', '(de Vries, 2016 en verder)'],
    ['Een [@nrc, bijlage I].', '(de Vries, 2016, bijlage I)'],
    ['Een [@nrc; @trouw].', '(de Vries, 2016; Redactie, 2016)'],
    ['Een [@nrc; @niets].', '(de Vries, 2016) [@niets]'],
  ])('%s', (markdown, text) => {
    const { shown } = cited('apa', markdown);
    expect(shown.map((one) => one?.text)).toEqual([text]);
    expect(shown[0]).toMatchObject({ raised: false, label: `Bron: ${text}` });
  });

  it('lead to the entry of the first work they name, which is in the list', () => {
    const { shown, references } = cited('apa', 'Een [@nrc; @trouw].', 'Twee [@trouw].');
    expect(shown.map((one) => one?.href)).toEqual(['#ref-nrc', '#ref-trouw']);
    expect(references.map(({ anchor }) => anchor).sort()).toEqual(['ref-nrc', 'ref-trouw']);
  });

  it('are numbers in a style of numbers, in order of the page', () => {
    const { shown, references, kind } = cited('ieee', 'Een [@trouw].', 'Twee [@nrc].');
    expect(kind).toBe('numeric');
    expect(shown.map((one) => one?.text)).toEqual(['[1]', '[2]']);
    expect(references.map(({ slug, label }) => [slug, label])).toEqual([
      ['trouw', '[1]'],
      ['nrc', '[2]'],
    ]);
  });

  it('are notes in a style of notes, which lead there and back', () => {
    const { shown, notes } = cited('chicago-notes', 'Een [@trouw] en [@nrc, p. 3].');
    expect(shown.map((one) => [one?.text, one?.href, one?.id, one?.raised])).toEqual([
      ['1', '#note-1', 'cite-1', true],
      ['2', '#note-2', 'cite-2', true],
    ]);
    expect(notes.map(({ n }) => n)).toEqual([1, 2]);
    expect(citationText(notes[1]?.html ?? '')).toMatch(/Jan de Vries.*Bestand houdt.*3/);
  });

  it('of a page without any are nothing', () => {
    expect(cited('apa', 'Niets [@niets].', 'Ook niets.')).toMatchObject({
      references: [],
      notes: [],
      shown: [undefined],
    });
  });
});

describe('the list of all references', () => {
  it('has those that nobody cites, and prints no address of a copy as a shelf mark', () => {
    const config = configSchema.parse({ title: 'D', lang: 'nl' });
    const { references } = wholeList({ config, references: REFERENCES }, citations);
    expect(references.map(({ slug }) => slug).sort()).toEqual(['nrc', 'ongebruikt', 'trouw']);
    expect(references.map(({ html }) => html).join()).not.toContain('archive.example');
  });
});

describe('a robust entry', () => {
  it('links the work with the day of its copy', () => {
    const html = robustEntry('Titel. <a href="https://nrc.example/a">x</a>', REFERENCES[0]!);
    expect(html).toContain('data-versiondate="2016-12-31"');
    expect(html).toContain('data-originalurl="https://nrc.example/a?b=1&#38;c=2"');
    expect(robustEntry('Titel.', REFERENCES[1]!)).toBe('Titel.');
  });

  it.each([
    [{ accessed: { 'date-parts': [[2017, 1, 5]] }, issued: { 'date-parts': [[2016]] } }, '2017-01-05'],
    [{ issued: { 'date-parts': [['2016', 7]] } }, '2016-07'],
    [{ issued: { literal: 'ooit' } }, undefined],
    [{}, undefined],
  ])('knows the day of %j', (fields, day) => {
    expect(knownDay(referenceSchema.parse({ id: 'x', type: 'book', ...fields }))).toBe(day);
  });
});

describe('the places that cite a work', () => {
  const content = makeContent({
    articles: [
      {
        slug: 'brug',
        title: 'The bridge',
        lang: 'en',
        body: 'It is open. All cheer [@nrc, p. 3]. Nobody paid.',
      },
    ],
    claims: [
      {
        slug: 'wie',
        question: 'Wie?',
        positions: [{ by: 'x', stance: 'asserts', says: 'x', article: 'brug', quote: 'x' }],
        body: '[@nrc]',
      },
    ],
  });
  const lines = citingLines(citingPlaces(content).get('nrc'), 'nl', voice, addressesUnder('/'));

  it('are shown in their sentence, where they are an article with their number', () => {
    expect(lines[0]).toEqual({
      kind: 'Artikel',
      title: 'The bridge',
      href: `/articles/brug/#${content.articles[0]!.body.passages[0]!.id}`,
      lang: 'en',
      n: 1,
      sentence: 'All cheer.',
      locator: '3',
    });
  });

  it('have no sentence where the citation stands alone', () => {
    expect(lines[1]).toMatchObject({ title: 'Wie?', href: '/claims/#wie', sentence: '', n: null });
  });
});
