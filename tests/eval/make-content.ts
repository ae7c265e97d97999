import type { z } from 'zod';
import { articleSchema } from '../../src/core/schema/article.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import { claimSchema } from '../../src/core/schema/claim.ts';
import { configSchema } from '../../src/core/schema/config.ts';
import type { Article, Claim, Content, DossierEvent, Term } from '../../src/core/schema/dossier.ts';
import { eventSchema } from '../../src/core/schema/event.ts';
import { printOf } from '../../src/core/print.ts';
import { termSchema } from '../../src/core/schema/term.ts';
import { contentPrints } from '../../src/dossier/content-prints.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

type Sketched<Value> = Value extends readonly (infer Item)[]
  ? readonly Sketched<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Sketched<Value[Key]> }
    : Value;

type Fields<Schema extends z.ZodType> = Partial<Sketched<z.input<Schema>>> & {
  readonly slug: string;
  readonly body?: string;
};

/** What a test says of its dossier; the rest is filled in as a valid dossier would have it. */
export interface Sketch {
  readonly config?: Partial<z.input<typeof configSchema>>;
  readonly articles?: readonly Fields<typeof articleSchema>[];
  readonly terms?: readonly Fields<typeof termSchema>[] | undefined;
  readonly claims?: readonly Fields<typeof claimSchema>[];
  readonly events?: readonly Fields<typeof eventSchema>[];
}

/** Content as reading a content folder gives it, through the real schemas and the real Markdown. */
export function makeContent(sketch: Sketch): Content {
  const content = makeParts(sketch);
  return { ...content, prints: contentPrints(content) };
}

function makeParts(sketch: Sketch): Omit<Content, 'prints'> {
  return {
    config: configSchema.parse({ title: 'Test', ...sketch.config }),
    articles: (sketch.articles ?? []).map(makeArticle),
    terms: (sketch.terms ?? []).map(makeTerm),
    claims: (sketch.claims ?? []).map(({ slug, body = '', ...fields }): Claim => {
      const file = `content/claims/${slug}.md`;
      return {
        ...claimSchema.parse({ question: slug, ...fields }),
        slug: slug as Slug,
        file,
        print: printOf([JSON.stringify([slug, fields, body])]),
        body: read(body, file),
      };
    }),
    events: (sketch.events ?? []).map(({ slug, body = '', ...fields }): DossierEvent => {
      const file = `content/events/${slug}.md`;
      const meta = eventSchema.parse({ title: slug, date: '2016-12-29', ...fields });
      return {
        ...meta,
        slug: slug as Slug,
        file,
        print: printOf([JSON.stringify([slug, fields, body])]),
        body: read(body, file),
      };
    }),
    references: [],
    annotations: [],
    history: new Map(),
  };
}

function makeArticle({ slug, body = '', ...fields }: Fields<typeof articleSchema>): Article {
  const file = `content/articles/${slug}.md`;
  const meta = articleSchema.parse({ title: slug, date: '2016-12-29', ...fields });
  const print = printOf([JSON.stringify([slug, fields, body])]);
  return { ...meta, lang: meta.lang ?? 'nl', slug: slug as Slug, file, print, body: read(body, file) };
}

function makeTerm({ slug, body = '', ...fields }: Fields<typeof termSchema>): Term {
  const file = `content/glossary/${slug}.md`;
  const meta = termSchema.parse({ term: slug, type: 'concept', ...fields });
  const print = printOf([JSON.stringify([slug, fields, body])]);
  return { ...meta, slug: slug as Slug, file, print, body: read(body, file), preview: '' };
}

/** As if six lines of frontmatter went before. */
function read(body: string, file: string): Article['body'] {
  return parseBody(body, { file, firstLine: 7 });
}
