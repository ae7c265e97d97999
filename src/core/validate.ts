import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { problem, type Problem } from './problem.ts';
import { keysOfSchema } from './schema/keys-of-schema.ts';

/** Finds the place of a field in its file, by its path in the data. */
export type Locate = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

export type Validated<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

/** Holds data against a schema: the value as typed, or one Problem for every mistake, at the place of its field. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
  locate: Locate,
): Validated<z.output<Schema>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOfIssue(issue, schema, file, locate)) };
}

function problemsOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  file: string,
  locate: Locate,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysOfSchema(schema, issue.path);
    return issue.keys.map((key) => {
      const place = { file, ...locate([...issue.path, key]) };
      const message = `There is no field "${[...issue.path, key].join('.')}" here.`;
      return problem('unknown-key', place, message, suggestKey(key, known));
    });
  }
  const place = { file, ...locate(issue.path) };
  const field = issue.path.join('.');
  const message = field === '' ? `${plainMessage(issue)}.` : `${field}: ${plainMessage(issue)}.`;
  return [problem('invalid-value', place, message, `Correct ${field === '' ? 'the file' : `"${field}"`}.`)];
}

function suggestKey(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'Remove the field.';
  return `Did you mean "${closest(key, known)}"? Known here: ${known.join(', ')}.`;
}

/** What is wrong, without the library's own prefix; of a union, what is wrong with the form that came nearest. */
function plainMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]?.[0];
    if (nearest) return plainMessage(nearest);
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `is missing (expected ${issue.expected})`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '');
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}
