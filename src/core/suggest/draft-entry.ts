import { stringifyFrontmatter } from '../frontmatter.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * The file of a new glossary entry: the name, its guessed type (a concept where nothing tells) and its other forms.
 * @param note the first line of the definition, which the editor replaces
 */
export function draftEntry({ text, expansion, type, forms }: Suggestion, note: string): string {
  const term = expansion ?? text;
  const others = [text, ...forms.map((form) => form.text)].filter((form) => form !== term);
  // Endings are found without being listed.
  const aliases = [...new Set(others)].filter((form) => !isInflected(form, [term, ...others]));
  return stringifyFrontmatter(
    { term, type: type ?? 'concept', ...(aliases.length > 0 && { aliases }) },
    `\n${note}\n`,
  );
}

/** Longest ending that a plural or a genitive adds, in letters. */
const LONGEST_ENDING = 3;

function isInflected(form: string, others: readonly string[]): boolean {
  return others.some(
    (other) =>
      other !== form &&
      form.startsWith(other) &&
      form.length - other.length <= LONGEST_ENDING &&
      !form.includes(' ', other.length),
  );
}
