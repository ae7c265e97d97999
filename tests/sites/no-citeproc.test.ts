import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, builtSite } from '../setup/built-site.ts';

/** Traces of citeproc, of Citation.js, and of the styles and locales they read; the last is the namespace of every style. */
const TRACES = /citeproc|CSL\.Engine|citation-js|CPAL|xbiblio\/csl/;

/** Files that are text; fonts and pictures are not. */
const TEXT = /\.(?:html|js|mjs|css|json|txt|xml|map|bib|ris)$/;

describe('a built site', () => {
  let site: BuiltSite;
  let files: readonly string[] = [];

  beforeAll(async () => {
    site = await builtSite('tests/sites/english', '/deep/base/');
    const names = await readdir(site.dir, { recursive: true, withFileTypes: true });
    files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });

  it('has citations, and nothing of what they were rendered with', async () => {
    const texts = await Promise.all(
      files
        .filter((file) => TEXT.test(file))
        .map(async (file) => [file, await readFile(file, 'utf8')] as const),
    );
    expect(
      texts.filter(([file, text]) => file.includes('cite') && text.includes('(2')).length,
    ).toBeGreaterThan(0);
    expect(texts.filter(([, text]) => TRACES.test(text)).map(([file]) => file)).toEqual([]);
    expect(files.filter((file) => /\.csl$|locales-.*\.xml$/.test(file))).toEqual([]);
  });
});
