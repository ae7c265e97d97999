import { problem, type Problem } from '../core/problem.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of UTF-8 bytes, without byte order mark; or what is wrong with them. `file` is the path for people. */
export function decodeText(bytes: Buffer, file: string): string | Problem {
  if (bytes.includes(0))
    return problem('binary-file', { file }, 'The file holds zero bytes, which no text has.');
  try {
    return UTF8.decode(bytes);
  } catch {
    const valid = Buffer.from(bytes.toString('utf8').split('\uFFFD')[0] ?? '');
    const line = valid.toString('utf8').split('\n').length;
    return problem('not-utf8', { file, line }, 'The bytes here are not UTF-8.');
  }
}
