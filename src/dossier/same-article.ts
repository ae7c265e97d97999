import { isDeepStrictEqual } from 'node:util';
import type { ImportedArticle } from './imported-articles.ts';

/** Fields that importing sets, but not from the original. */
export const ADDED_FIELDS = ['outlet', 'lang', 'rights'] as const;

/**
 * Whether two articles are the same conversion of the same original. No edit is: another outlet, language or holder of
 * rights; another version of the converter that gave the same text; another way to write the same YAML; other line ends.
 */
export function isSameArticle(a: ImportedArticle, b: ImportedArticle): boolean {
  return isDeepStrictEqual(essence(a), essence(b));
}

function essence({ frontmatter, text }: ImportedArticle): unknown {
  if (!frontmatter) return text;
  const { source, ...fields } = frontmatter.data;
  const added = Object.fromEntries(ADDED_FIELDS.map((name) => [name, undefined]));
  return {
    fields: { ...fields, ...added },
    source: isObject(source) ? { ...source, converter: undefined, file: undefined } : source,
    // Git may change line ends on Windows, and editors the last one.
    body: frontmatter.body.replace(/\r\n/g, '\n').trimEnd(),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
