import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/core/convert/decode-text.ts';
import { decodeSingleByte } from '../../../src/core/convert/single-byte.ts';

const decode = (bytes: Uint8Array | readonly number[]) => decodeText(Uint8Array.from(bytes), 'a.txt');
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(Buffer.from('Syrië'))).toEqual({ text: 'Syrië', encoding: 'utf-8' });
    expect(decode(Buffer.from('\uFEFFSyrië'))).toEqual({ text: 'Syrië', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its mark, in both byte orders', () => {
    const little = Buffer.from('\uFEFFSyrië 😀', 'utf16le');
    expect(decode(little)).toEqual({ text: 'Syrië 😀', encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: 'Syrië 😀', encoding: 'utf-16be' });
  });

  it.each([
    ['€ in windows-1252', [0x80, 0x20, 0x35], '€ 5', 'windows-1252'],
    ['curly quotes', [0x93, 0x61, 0x94], '“a”', 'windows-1252'],
    ['accents alone', [0x65, 0xe9, 0x6e], 'eén', 'windows-1252'],
    ['½ behind a figure', [...latin('2\xBD uur')], '2½ uur', 'windows-1252'],
    ['½ before a word', [...latin('een \xBD liter')], 'een ½ liter', 'windows-1252'],
    ['¨ alone', [...latin('een \xA8 teken')], 'een ¨ teken', 'windows-1252'],
    ['the accent ´ as an apostrophe', [...latin('zo\xB4n dag')], 'zo´n dag', 'windows-1252'],
    ['the accent ´ before a lone letter', [...latin('\xB4s avonds')], '´s avonds', 'windows-1252'],
    ['the accent ´ as quotation marks', [...latin('\xB4goed werk\xB4')], '´goed werk´', 'windows-1252'],
    ['€ in ISO-8859-15', [...latin('12 \xA4')], '12 €', 'iso-8859-15'],
    ['œ in a word', [...latin('c\xBDur')], 'cœur', 'iso-8859-15'],
    ['Œ at the start of a word', [...latin('de \xBCuvre')], 'de Œuvre', 'iso-8859-15'],
    ['š and Š', [...latin('Ni\xA8 en \xA6ibenik')], 'Niš en Šibenik', 'iso-8859-15'],
    ['ž', [...latin('Ji\xB8ka')], 'Jižka', 'iso-8859-15'],
    [
      'Ž at the start of words only',
      [...latin('\xB4i\xB8ka en \xB4ilina')],
      'Žižka en Žilina',
      'iso-8859-15',
    ],
    ['bytes 0x80–0x9F beside the signs of ISO-8859-15', [...latin('\x80 c\xBDur')], '€ c½ur', 'windows-1252'],
  ])('tells %s', (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it('gives characters their meaning that were taken for Latin-1 on the way to UTF-8', () => {
    expect(decode(Buffer.from('zo\u0092n \u0080 5'))).toEqual({ text: 'zo’n € 5', encoding: 'utf-8' });
  });

  it.each([
    ['PDF', '%PDF-1.7\nx'],
    ['DOCX', 'PK\x03\x04\x14\0'],
    ['RTF', '{\\rtf1 tekst}'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['NUL bytes', 'tekst\0tekst'],
    ['NUL bytes beside Latin letters', 'tekst\0\xe9'],
    ['UTF-16 without a mark', 't\0e\0k\0s\0t\0'],
    ['half a UTF-16 character', '\xff\xfet\0e'],
    ['control characters', '\x01\x02\x03\x04tekst\x05\x06'],
    ['a byte of no encoding', 'caf\x81 tekst'],
  ])('calls binary: %s', (_, bytes) => {
    expect(decode(latin(bytes))).toMatchObject({ code: 'binary-file', severity: 'error', file: 'a.txt' });
  });

  it('lets the few marks of a telex pass', () => {
    expect(decode(latin(`\x01${'De brug is open. '.repeat(20)}\x03`))).toMatchObject({ encoding: 'utf-8' });
  });

  it.each(['', ' ', '\r\n\t\n', '\u00a0'])('calls %j empty', (text) => {
    expect(decode(Buffer.from(text))).toMatchObject({ code: 'empty-file' });
  });

  it('reads all UTF-8 as it is, and never crashes on bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const result = decode(Buffer.from(`x ${text}`));
        if ('text' in result) expect(result.text).toBe(`x ${text}`);
        else expect(result.code).toBe('binary-file');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decode(bytes);
        expect('text' in result || ['binary-file', 'empty-file'].includes(result.code)).toBe(true);
      }),
    );
  });
});

describe('decodeSingleByte', () => {
  it('agrees with the tables of Unicode', () => {
    const all = Uint8Array.from({ length: 96 }, (_, index) => 0xa0 + index);
    expect(decodeSingleByte(all, 'windows-1252')).toBe(Buffer.from(all).toString('latin1'));
    expect(decodeSingleByte(all, 'iso-8859-15')).toBe(new TextDecoder('iso-8859-15').decode(all));
    const high = Uint8Array.from([
      0x80, 0x82, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x99, 0x9a, 0x9c, 0x9e, 0x9f,
    ]);
    expect(decodeSingleByte(high, 'windows-1252')).toBe('€‚…ŠŒŽ‘’™šœžŸ');
  });

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('has no character for byte %i', (byte) => {
    expect(decodeSingleByte(Uint8Array.of(0x61, byte), 'windows-1252')).toEqual({ badByte: 1 });
  });
});
