import { problem, type Problem } from '../problem.ts';
import { decodeSingleByte, guessSingleByte, mendControls } from './single-byte.ts';

export interface DecodedText {
  readonly text: string;
  /** As `source.encoding` names it: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `iso-8859-15`. */
  readonly encoding: string;
}

/** First bytes of files that people give the ending .txt by mistake, in Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP, a DOCX or an ODT'],
  ['{\\rtf', 'an RTF'],
  ['\xD0\xCF\x11\xE0', 'an old Word document'],
  ['\x89PNG', 'an image'],
  ['\xFF\xD8\xFF', 'an image'],
  ['GIF8', 'an image'],
  ['\x1F\x8B', 'a compressed file'],
];

/** Share of control characters above which bytes are no text: telex files mark their parts with a handful. */
const MAX_CONTROL_SHARE = 0.02;

const CONTROL = /[\p{Cc}--[\t\n\v\f\r]]/gv;

/**
 * Decodes the bytes of a text file. UTF-8 is tried strictly first, because text in another encoding is hardly ever
 * valid UTF-8 by chance; then UTF-16 if it has its mark; then the single-byte encodings.
 * @returns the text without a byte order mark, or a Problem: `empty-file` or `binary-file`
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText | Problem {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic));
  if (signature) return binary(file, `The file is not text: it looks like ${signature[1]} file.`);

  const decoded = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeLatin(bytes, file);
  if ('code' in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return problem('empty-file', { file }, 'The file holds no text.');
  if (text.includes('\0')) return binary(file, 'The file is not text: it has NUL characters.');
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) {
    return binary(
      file,
      `The file is not text: ${controls} of its ${text.length} characters are control characters.`,
    );
  }
  return decoded;
}

function decodeUtf16(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  if (!little && !(first === 0xfe && second === 0xff)) return undefined;
  const even = bytes.subarray(2);
  const text = decodeStrictly('utf-16le', little ? even : swapPairs(even));
  return text === undefined ? undefined : { text, encoding: little ? 'utf-16le' : 'utf-16be' };
}

function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = decodeStrictly('utf-8', bytes);
  return text === undefined ? undefined : { text: mendControls(text), encoding: 'utf-8' };
}

function decodeLatin(bytes: Uint8Array, file: string): DecodedText | Problem {
  if (bytes.includes(0)) return binary(file, 'The file is not text: it has NUL bytes.');
  const encoding = guessSingleByte(bytes);
  const text = decodeSingleByte(bytes, encoding);
  if (typeof text === 'string') return { text, encoding };
  const byte = bytes[text.badByte]?.toString(16).toUpperCase() ?? '';
  const message = `Byte 0x${byte} at offset ${text.badByte} is no character of UTF-8, windows-1252 or ISO-8859-15.`;
  return binary(file, message);
}

function decodeStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index ^ 1] ?? 0);
}

function binary(file: string, message: string): Problem {
  return problem('binary-file', { file }, message);
}
