import { outlineOf } from '../outline-of.ts';
import { nearest } from '../annotate/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Content, Entry } from '../schema/dossier.ts';

/** A problem for every key of a citation that references.json does not have. */
export function unknownReferences(content: Content): Problem[] {
  const { articles, terms, claims, events, references } = content;
  const titles = new Map(references.map(({ id, title }) => [id, title]));
  const texts = [content.introduction, content.about].filter((text) => text !== undefined);
  return [...articles, ...terms, ...claims, ...events, ...texts].flatMap((text) =>
    unknownIn(text, titles).map(({ key, line, column }) => {
      const suggestion = nearest(key, titles.keys());
      const message = `@${key} names no item of references.json.`;
      return problem(
        'unknown-reference',
        { file: text.file, line, column },
        message,
        fixFor(suggestion, titles),
      );
    }),
  );
}

function unknownIn(text: Pick<Entry, 'body' | 'outline'>, known: ReadonlyMap<string, unknown>) {
  if (outlineOf(text).cited.every((keys) => keys.every((key) => known.has(key)))) return [];
  return text.body.citations.flatMap(({ items }) => items.filter(({ key }) => !known.has(key)));
}

function fixFor(
  suggestion: string | undefined,
  titles: ReadonlyMap<string, string | undefined>,
): string | undefined {
  if (suggestion === undefined) return undefined;
  const title = titles.get(suggestion);
  return `Did you mean @${suggestion}${title === undefined ? '' : ` (“${title}”)`}?`;
}
