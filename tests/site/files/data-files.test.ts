import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { annotate } from '../../../src/core/annotate/annotate.ts';
import { type DataParts, MOST_IN_ONE_FILE } from '../../../src/core/data/data-parts.ts';
import { DATA_FILES } from '../../../src/core/data/index.ts';
import { dataFiles, schemaFiles } from '../../../src/site/files/data-files.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import type { Site } from '../../../src/site/site.ts';
import { articlesByMonth } from '../../../src/site/view/articles-by-month.ts';
import { contentOf } from '../../core/content-of.ts';
import { makeArticle, makeTerm } from '../make.ts';

const TERM = makeTerm('wijde-brug', { term: 'Wijde Brug' });

/** A dossier of as many articles, in two months and without a date; each names the term, and every third another article. */
function siteOf(size: number): Site {
  const articles = Array.from({ length: size }, (_, index) => {
    const link = index % 3 === 0 ? ' Zie [[a0]].' : '';
    const date = ['2016-12-29', '2017-01', '2017'][index % 3]!;
    return makeArticle(`a${index}`, { date }, `De Wijde Brug ging open, bericht ${index}.${link}`);
  });
  const content = { ...contentOf({}), articles, terms: [TERM] };
  return makeSite({ ...content, ...annotate(content) }, addressesUnder('/d/'), () =>
    Promise.reject(new Error('Expected no citation')),
  );
}

async function textsOf(site: Site): Promise<ReadonlyMap<string, unknown>> {
  const files = [...(await dataFiles(site)), ...(await schemaFiles(site))];
  const texts = await Promise.all(
    files.map(async ({ path, text }) => [path, JSON.parse(await text())] as const),
  );
  return new Map(texts);
}

const small = siteOf(6);
const large = siteOf(MOST_IN_ONE_FILE + 1);

describe('the data files of a dossier', () => {
  it('are whole in a small one', async () => {
    const texts = await textsOf(small);
    for (const { name, rows } of DATA_FILES)
      expect(texts.get(`data/${name}.json`)).toEqual(
        JSON.parse(JSON.stringify(rows(small.dossier, small.addresses))),
      );
  });

  it('are divided by month in a large one, with the same rows in sum', async () => {
    const texts = await textsOf(large);
    let divided = 0;
    for (const { name, rows, byArticle } of DATA_FILES) {
      const whole = JSON.parse(JSON.stringify(rows(large.dossier, large.addresses))) as unknown[];
      const found = texts.get(`data/${name}.json`);
      if (!byArticle) {
        expect(found).toEqual(whole);
        continue;
      }
      divided++;
      const { parts } = found as DataParts;
      const inParts = parts.flatMap(({ month, url }) => {
        expect(url).toBe(`/d/data/months/${month}/${name}.json`);
        return texts.get(`data/months/${month}/${name}.json`);
      });
      expect(inParts).toHaveLength(whole.length);
      expect(sorted(inParts)).toEqual(sorted(whole));
    }
    expect(divided).toBeGreaterThan(3);
  });

  it('follow the last article of their month, and no other, where they are divided', async () => {
    const parts = (await dataFiles(large)).filter(({ path }) => path.startsWith('data/months/'));
    for (const { path, after } of parts) {
      const month = path.split('/')[2];
      const ofMonth = articlesByMonth(large.dossier.articles).find(({ name }) => name === month);
      expect(after).toBe(ofMonth?.articles.at(-1));
    }
    expect((await dataFiles(small)).map(({ after }) => after)).not.toContainEqual(expect.anything());
  });

  it('look like their schemas, and what stands in place of their rows like its own', async () => {
    const texts = await textsOf(large);
    const ajv = new Ajv2020({ strict: false, formats: { uri: true, 'date-time': true } });
    const matches = (schema: string, data: unknown): unknown => {
      const validate = ajv.compile(texts.get(`data/schema/${schema}.json`) as object);
      return validate(data) ? [] : validate.errors;
    };
    for (const { name, byArticle } of DATA_FILES) {
      const found = texts.get(`data/${name}.json`);
      expect(matches(byArticle ? 'parts' : name, found)).toEqual([]);
      if (!byArticle) continue;
      for (const { month } of (found as DataParts).parts)
        expect(matches(name, texts.get(`data/months/${month}/${name}.json`))).toEqual([]);
    }
  });
});

function sorted(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
