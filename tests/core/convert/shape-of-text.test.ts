import { describe, expect, it } from 'vitest';
import { deriveTitle } from '../../../src/core/convert/derive-title.ts';
import { findSubheads } from '../../../src/core/convert/find-subheads.ts';
import { isHeadline } from '../../../src/core/convert/headline.ts';
import { sourceLines } from '../../../src/core/convert/source-lines.ts';
import { splitBlocks } from '../../../src/core/convert/split-blocks.ts';

const blocks = (text: string) =>
  splitBlocks(sourceLines(text)).map(({ lines }) => lines.map((line) => line.text));
const headings = (text: string) =>
  findSubheads(splitBlocks(sourceLines(text))).flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );
const LONG = `${'Dit is een lange regel die een hele alinea is. '.repeat(3)}Einde.`;

describe('sourceLines', () => {
  it('knows the line ends of every system', () => {
    expect(sourceLines('a\nb\r\nc\rd\u2028e\ff').map(({ text }) => text)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
    expect(sourceLines('\n\na')).toContainEqual({ number: 3, text: 'a' });
  });

  it('tidies blanks and leaves no-break spaces', () => {
    expect(sourceLines(' a\t \tb\u00a0c\x03 ')[0]?.text).toBe('a b\u00a0c');
  });
});

describe('splitBlocks', () => {
  it('ends a block at blank lines, however many', () => {
    expect(blocks('Een.\n\n\n \nTwee.')).toEqual([['Een.'], ['Twee.']]);
  });

  it('takes every long line for a paragraph', () => {
    expect(blocks(`${LONG}\n${LONG}`)).toEqual([[LONG], [LONG]]);
    expect(blocks(`Kop\n${LONG}`)).toEqual([['Kop'], [LONG]]);
  });

  it('joins lines that a program wrapped', () => {
    const wrapped = [
      'Deze alinea werd afgebroken op een breedte van zeventig tekens, zodat',
      'elke regel bijna vol is en het volgende woord er niet meer bij paste.',
    ];
    expect(blocks(wrapped.join('\n'))).toEqual([wrapped]);
  });

  it('sees a short line above wrapped ones as a block of its own', () => {
    const text =
      'Onderzoek\nDeze alinea werd afgebroken op een breedte van zeventig tekens, zodat\nelke regel bijna vol is.';
    expect(blocks(text).map((lines) => lines.length)).toEqual([1, 2]);
  });

  it('takes lines that all end in a full stop for paragraphs', () => {
    expect(
      blocks(
        'De eerste alinea is kort en staat op zichzelf.\nDe tweede is dat ook en even lang als de eerste.',
      ),
    ).toHaveLength(2);
  });

  it('keeps verse in lines, and two short lines apart', () => {
    const [verse] = splitBlocks(sourceLines('een twee\ndrie vier vijf\nzes'));
    expect(verse).toMatchObject({ shape: 'verse' });
    expect(verse?.lines).toHaveLength(3);
    expect(blocks('Naam\nFunctie')).toEqual([['Naam'], ['Functie']]);
  });
});

describe('isHeadline', () => {
  it.each([
    'Onderhandelingen',
    "'Reële kans'",
    'IS',
    'En nu?',
    '“Nooit meer”',
    "'t Veld open",
    '3 vragen',
    'Wat een dag!',
    'De slag om Aleppo',
  ])('takes %s for one', (text) => {
    expect(isHeadline(text, 80)).toBe(true);
  });

  it.each([
    "'Het was mooi geweest.'",
    'De brug is open.',
    'De brug,',
    'Ze verkopen:',
    'kleine letter',
    '***',
    '1984',
    '—',
    'Lees ook: de brug',
    'AMSTERDAM (ANP)',
    'En toen…',
    'x'.repeat(81),
  ])('does not take %s for one', (text) => {
    expect(isHeadline(text, 80)).toBe(false);
  });
});

describe('findSubheads', () => {
  it('finds them between paragraphs only', () => {
    expect(headings(`Kop\n\n${LONG}\n\nTussenkop\n\n${LONG}\n\nSlotregel`)).toEqual(['Tussenkop']);
  });

  it('finds none in a list, above a shorter block, or in wrapped lines', () => {
    expect(headings(`${LONG}\n\nAppels\n\nPeren\n\n${LONG}`)).toEqual([]);
    expect(headings(`${LONG}\n\nEen tamelijk lange regel zonder punt\n\nKort.`)).toEqual([]);
    expect(headings(`${LONG}\n\n'Zeg dat wel.'\n\n${LONG}`)).toEqual([]);
  });
});

describe('deriveTitle', () => {
  it.each([
    ['De brug is open. Er wordt gevaren.', 'De brug is open'],
    ['Is de brug open? Jazeker.', 'Is de brug open?'],
    ['De brug, zei dr. A. de Wit, is open. Er wordt gevaren.', 'De brug, zei dr. A. de Wit, is open'],
    ['Om 23.00 uur gaat de brug dicht. En dan?', 'Om 23.00 uur gaat de brug dicht'],
    ["'De brug is open.' Dat zei de wethouder.", "'De brug is open.'"],
    ['Ja! De brug is open. Eindelijk.', 'Ja! De brug is open'],
    ['Een brug', 'Een brug'],
    ['Hij wacht… De brug blijft dicht.', 'Hij wacht…'],
    ['De brug is open:', 'De brug is open'],
    [
      'De gemeenteraad heeft gisteren ingestemd met de aanleg van de brug, al was de oppositie daar tot het laatst toe tegen.',
      'De gemeenteraad heeft gisteren ingestemd met de aanleg van de brug…',
    ],
    [
      'De gemeenteraad heeft gisteren ingestemd met de aanleg van een brug van staal op pijlers in het midden van de rivier.',
      'De gemeenteraad heeft gisteren ingestemd met de aanleg van een brug van staal op pijlers…',
    ],
    [
      "'De brug gaat volgend jaar zomer open voor fietsers en voetgangers, en een jaar later ook voor auto’s', zegt de wethouder.",
      'De brug gaat volgend jaar zomer open voor fietsers en voetgangers…',
    ],
    [
      "'De brug gaat open', zegt de wethouder, die daar al een jaar of tien elke week opnieuw naar werd gevraagd.",
      "'De brug gaat open', zegt de wethouder…",
    ],
  ])('makes of %s', (text, title) => {
    expect(deriveTitle(text)).toBe(title);
    expect(title.length).toBeLessThanOrEqual(90);
  });

  it('cuts an endless word between characters', () => {
    const title = deriveTitle('👩‍👩‍👧'.repeat(40));
    expect(title).toMatch(/^(?:👩‍👩‍👧)+…$/u);
    expect(title.length).toBeLessThanOrEqual(90);
  });
});
