import { articleSchema } from '../../src/core/schema/article.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import type { Body, Content } from '../../src/core/schema/dossier.ts';
import { slugSchema } from '../../src/core/schema/fields.ts';
import { termSchema } from '../../src/core/schema/term.ts';

const EMPTY: Body = {
  tree: { type: 'root', children: [] },
  passages: [],
  explicitLinks: [],
  bareLinks: [],
  citations: [],
  citationPlaces: [],
  containers: {},
  words: 0,
};

/** Content with bare articles and terms of these slugs, for tests of what looks at names only. */
export function contentOf(parts: { config?: object; articles?: string[]; terms?: string[] }): Content {
  return {
    config: configSchema.parse(parts.config ?? { title: 'D' }),
    articles: (parts.articles ?? []).map((name) => ({
      ...articleSchema.parse({ title: name, date: '2016-12' }),
      slug: slugSchema.parse(name),
      file: `articles/${name}.md`,
      print: name,
      lang: 'nl',
      body: EMPTY,
    })),
    terms: (parts.terms ?? []).map((name) => ({
      ...termSchema.parse({ term: name, type: 'place' }),
      slug: slugSchema.parse(name),
      file: `glossary/${name}.md`,
      print: name,
      body: EMPTY,
      preview: '',
    })),
    claims: [],
    events: [],
    references: [],
    annotations: [],
    history: new Map(),
    prints: { config: '', references: '', annotations: '', historyOf: () => '' },
  };
}
