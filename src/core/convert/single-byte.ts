/** The single-byte encodings in which Western European news archives come. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-15';

/** windows-1252, 0x80–0x9F; the five empty places are bytes that no text has. Source: unicode.org, CP1252.TXT. */
const WINDOWS_1252_HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Where ISO-8859-15 differs from windows-1252 above 0x9F. Source: unicode.org, 8859-15.TXT. */
const ISO_8859_15: ReadonlyMap<number, string> = new Map([
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
]);

/**
 * Tells windows-1252 and ISO-8859-15 apart by what the bytes would say in each; windows-1252, the commoner, where
 * nothing tells. A fixed rule and fixed tables: `TextDecoder('windows-1252')` is wrong in some releases of Node.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding {
  let evidence = false;
  let acutes = 0;
  let wordInitialAcutes = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte >= 0x80 && byte <= 0x9f) return 'windows-1252';
    if (!ISO_8859_15.has(byte)) continue;
    if (byte === 0xb4) {
      acutes += 1;
      if (startsWord(bytes, index)) wordInitialAcutes += 1;
    } else if (isEvidence(bytes, index, byte)) {
      evidence = true;
    }
  }
  // In windows-1252 0xB4 is the accent ´, which serves as apostrophe and quote: it then ends words, too.
  return evidence || (acutes > 0 && acutes === wordInitialAcutes) ? 'iso-8859-15' : 'windows-1252';
}

/** Decodes every byte; undefined stands for a byte that the encoding does not have. */
export function decodeSingleByte(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
): string | { badByte: number } {
  const characters = Array.from({ length: 256 }, (_, byte) => characterOf(byte, encoding));
  const bad = bytes.findIndex((byte) => characters[byte] === undefined);
  if (bad !== -1) return { badByte: bad };
  let text = '';
  for (const byte of bytes) text += characters[byte] ?? '';
  return text;
}

/**
 * Gives U+0080–U+009F the meaning their bytes have in windows-1252: in UTF-8 they are what a program left that took
 * windows-1252 for Latin-1. The HTML standard reads character references so (13.2.5.80).
 */
export function mendControls(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (control) => characterOf(control.charCodeAt(0), 'windows-1252') ?? control,
  );
}

function characterOf(byte: number, encoding: SingleByteEncoding): string | undefined {
  if (byte >= 0x80 && byte <= 0x9f) {
    const character = encoding === 'windows-1252' ? WINDOWS_1252_HIGH[byte - 0x80] : undefined;
    return character === '\0' ? undefined : character;
  }
  return (encoding === 'iso-8859-15' ? ISO_8859_15.get(byte) : undefined) ?? String.fromCharCode(byte);
}

function isEvidence(bytes: Uint8Array, index: number, byte: number): boolean {
  // The sign ¤ is in no newspaper, € in every one.
  if (byte === 0xa4) return true;
  const letterBefore = isLetter(bytes[index - 1]);
  const letterAfter = isLetter(bytes[index + 1]);
  // ½ stands behind a figure or alone; œ stands in or at the start of a word. Š, š and ž stand in words, ¦, ¨ and ¸ do not.
  return byte >= 0xbc ? letterAfter && !isDigit(bytes[index - 1]) : letterBefore || letterAfter;
}

function startsWord(bytes: Uint8Array, index: number): boolean {
  return !isLetter(bytes[index - 1]) && isLetter(bytes[index + 1]) && isLetter(bytes[index + 2]);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[a-zÀ-ÖØ-öø-ÿ]/i.test(String.fromCharCode(byte));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
