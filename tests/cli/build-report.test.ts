import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/cli/build-summary.ts';
import { belongsTo, explainFiles } from '../../src/cli/explain-files.ts';

describe('buildSummary', () => {
  const figures = { pages: 136, articles: 5, terms: 79, written: 12, same: 3, kept: 685 };

  it('tells what a build made, what of it was written, and where the time went', () => {
    expect(buildSummary(figures, { reading: 0.4, pages: 1 }, 'dist')).toBe(
      '136 pages from 5 articles and 79 terms are in dist; 12 of 700 files were written (reading 0.4 s, pages 1.0 s).',
    );
  });

  it('tells that nothing had changed', () => {
    expect(buildSummary({ ...figures, written: 0 }, {}, 'dist')).toBe(
      '136 pages from 5 articles and 79 terms are in dist; nothing had changed.',
    );
  });
});

describe('explainFiles', () => {
  it('tells of each file whether it was written, and why', () => {
    const lines = explainFiles([
      { path: 'articles/brug/index.html', outcome: 'written', why: ['article', 'besides'] },
      { path: 'articles/brug/cite/index.html', outcome: 'same', why: ['frame'] },
      { path: 'data/articles/brug.json', outcome: 'kept', why: [] },
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^articles\/brug\/index\.html {2}written, because of: the article; articles beside it/,
    );
    expect(lines[1]).toMatch(/^articles\/brug\/cite\/index\.html {2}kept: .*configuration.* says the same$/);
    expect(lines[2]).toMatch(/^data\/articles\/brug\.json {2}kept: nothing .* has changed$/);
  });

  it('calls an input that it has no words for by its name', () => {
    expect(explainFiles([{ path: 'x', outcome: 'written', why: ['weather'] }])[0]).toContain('weather');
  });
});

describe('the files of an article or a term', () => {
  it.each([
    'articles/brug/index.html',
    'articles/brug/cite/citing.json',
    'data/articles/brug.json',
    'glossary/brug/mentions/2/index.html',
  ])('have %s among them', (path) => {
    expect(belongsTo(path, 'brug')).toBe(true);
  });

  it.each([
    'articles/brug-open/index.html',
    'articles/index.html',
    'data/articles/brug-open.json',
    'brug/index.html',
  ])('do not have %s', (path) => {
    expect(belongsTo(path, 'brug')).toBe(false);
  });
});
