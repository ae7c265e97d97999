import { articleSchema } from '../../src/core/schema/article.ts';
import { printOf } from '../../src/core/print.ts';
import type { Article, Term } from '../../src/core/schema/dossier.ts';
import { slugSchema } from '../../src/core/schema/fields.ts';
import { termSchema } from '../../src/core/schema/term.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

/** An article as the dossier holds it; the frontmatter's other fields take their defaults. */
export function makeArticle(slug: string, meta: object = {}, body = ''): Article {
  const file = `articles/${slug}.md`;
  const fields = articleSchema.parse({ title: slug, date: '2016-12-29', ...meta });
  return {
    ...fields,
    slug: slugSchema.parse(slug),
    file,
    print: printOf([slug, JSON.stringify(meta), body]),
    lang: fields.lang ?? 'nl',
    body: parseBody(body, { file, firstLine: 1 }),
  };
}

/** A term as the dossier holds it. */
export function makeTerm(slug: string, meta: object = {}, body = ''): Term {
  const file = `glossary/${slug}.md`;
  return {
    ...termSchema.parse({ term: slug, type: 'place', ...meta }),
    slug: slugSchema.parse(slug),
    file,
    print: printOf([slug, JSON.stringify(meta), body]),
    body: parseBody(body, { file, firstLine: 1 }),
    preview: body,
  };
}
