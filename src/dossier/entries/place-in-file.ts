import { hash } from 'node:crypto';
import { type Frontmatter, parseFrontmatter } from '../../core/frontmatter.ts';
import type { Place } from '../../core/problem.ts';
import { decodeText } from '../decode-text.ts';
import { readBytes } from '../read-bytes.ts';
import { keepLast } from './keep-last.ts';

/** Files whose fields are remembered, at some tens of kilobytes each: problems come file by file. */
const FILES_KEPT = 16;

/** Nothing where the file is another one by now. */
type Fields = Frontmatter | 'changed';

const keep = keepLast<FileThen, Fields>(FILES_KEPT);

/** A file as it was when its entry was read. */
export interface FileThen {
  readonly path: string;
  /** Path for people. */
  readonly file: string;
  readonly size: number;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/**
 * Where a field of an entry stands. The file is read again when somebody asks, which is only where there is a problem;
 * if it is another one by then, its first line is the place.
 */
export function placeInFile(then: FileThen, field: readonly PropertyKey[]): Place {
  const { file } = then;
  const fields = keep(then, fieldsOf);
  return fields === 'changed' ? { file } : { file, ...fields.locate(field) };
}

function fieldsOf({ path, file, size, sha256 }: FileThen): Fields {
  const bytes = readBytes(path, file, size);
  if (!Buffer.isBuffer(bytes) || hash('sha256', bytes, 'base64url') !== sha256) return 'changed';
  const text = decodeText(bytes, file);
  const frontmatter = typeof text === 'string' ? parseFrontmatter(text, file) : text;
  return 'code' in frontmatter ? 'changed' : frontmatter;
}
