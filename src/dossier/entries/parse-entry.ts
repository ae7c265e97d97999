import type { z } from 'zod';
import { parseFrontmatter } from '../../core/frontmatter.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { validate } from '../../core/validate.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { decodeText } from '../decode-text.ts';
import { encodeEntry } from './entry-record.ts';

/** Reads the bytes of a Markdown file of the content folder into the record of its entry; or says what is wrong. */
export function parseEntry(
  bytes: Buffer,
  file: string,
  schema: z.ZodType<object>,
): Uint8Array | readonly Problem[] {
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return [text];
  if (text.trim() === '') return [problem('empty-file', { file }, 'The file holds no text.')];
  const frontmatter = parseFrontmatter(text, file);
  if ('code' in frontmatter) return [frontmatter];
  const meta = validate(schema, frontmatter.data, file, frontmatter.locate);
  if (!('value' in meta)) return meta.problems;
  const body = parseBody(frontmatter.body, { file, firstLine: frontmatter.bodyLine });
  return encodeEntry(meta.value, body, frontmatter.body);
}
