import { z } from 'zod';
import { problem, type Problem } from '../core/problem.ts';
import { validate } from '../core/validate.ts';
import { readText } from './read-text.ts';

/** Reads a JSON file that is a list, or an object with a list under one of `keys`; items are held against the schema. */
export async function readJsonList<Schema extends z.ZodType>(
  path: string,
  file: string,
  schema: Schema,
  keys: readonly string[] = [],
): Promise<{ items: z.output<Schema>[]; problems: Problem[] }> {
  const text = await readText(path, file);
  if (typeof text !== 'string') return { items: [], problems: [text] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { items: [], problems: [syntaxProblem(error, text, file)] };
  }
  const start = { line: 1, column: 1 };
  const result = validate(z.array(schema), listIn(data, keys), file, () => start);
  return 'value' in result
    ? { items: result.value, problems: [] }
    : { items: [], problems: [...result.problems] };
}

function listIn(data: unknown, keys: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const found = Object.entries(data).find(([key]) => keys.includes(key));
  return found ? found[1] : data;
}

function syntaxProblem(error: unknown, text: string, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
  const before = text.slice(0, position).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return problem('json-syntax', place, `The JSON stops making sense here (${message}).`);
}
