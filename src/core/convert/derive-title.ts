/** Longest derived title in characters: two lines on a phone, one in a list on a desk. */
const MAX_TITLE = 90;
/** How far into a text its first sentence is sought, in characters; a longer one is cut anyway. */
const MAX_SENTENCE = 1000;
/** Shortest sentence in characters that says something alone; `1.` and `Ja!` take the next one with them. */
const MIN_SENTENCE = 10;
/** Shortest part of a sentence, in characters, that says enough to be a title. */
const MIN_CLAUSE = 35;

const SENTENCE_END = /[.!?…]+['"’”»›)]*(?=\s+['"‘“„«(]*[\p{Lu}\p{N}])/gu;
/** A full stop behind these ends no sentence: initials, titles, abbreviations. */
const ABBREVIATION =
  /(?:^|[\s('"‘“„])(?:\p{L}|dr|drs|mr|ir|ing|prof|ds|mevr|dhr|hr|st|nr|no|art|blz|ca|circa|jl|resp|vs|gen|kol|min|mrs|ms|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec|(?:\p{L}\.)+\p{L})\.$/iu;
/** Where a clause ends, best first. */
const CLAUSE_ENDS: readonly RegExp[] = [
  /\s*[;:](?=\s)|\s+[–—−-](?=\s)/g,
  /,(?=\s)/g,
  /\s(?=(?:en|maar|want|omdat|nadat|terwijl|waar|die|dat|and|but|because|after|while|which|that)\s)/g,
];
/** Words that cannot end a title. */
const LOOSE_WORD =
  /\s(?:de|het|een|'t|’t|van|der|den|in|op|te|aan|bij|met|voor|door|over|om|tot|uit|naar|en|of|dat|die|als|is|zijn|the|an?|of|to|on|at|by|for|with|and|or|from|as|are)$/i;

/**
 * Makes a title of the first sentence of a text, at most 90 characters long. A longer sentence is cut at the end of a
 * clause, else of a word, and then ends in `…`.
 * @param text the first paragraph; not empty
 */
export function deriveTitle(text: string): string {
  const sentence = firstSentence(text.slice(0, MAX_SENTENCE).replace(/\s+/g, ' ').trim());
  const title = dropLonelyQuote(sentence.replace(/(?<![.…])[.,:;]$/, ''));
  // A text that is nothing but a mark is its own title.
  if (title.trim() === '') return sentence;
  return title.length <= MAX_TITLE ? title : `${dropLonelyQuote(cut(title))}…`;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (sentence.length >= MIN_SENTENCE && !ABBREVIATION.test(sentence)) return sentence;
  }
  return text;
}

function cut(sentence: string): string {
  const room = MAX_TITLE - 1;
  for (const ends of CLAUSE_ENDS) {
    const end = [...sentence.matchAll(ends)]
      .map(({ index }) => index)
      .filter((index) => index >= MIN_CLAUSE && index <= room)
      .at(-1);
    if (end !== undefined) return sentence.slice(0, end).trimEnd();
  }
  const space = sentence.lastIndexOf(' ', room);
  return space <= 0 ? cutAtCharacter(sentence, room) : dropLooseWords(sentence.slice(0, space));
}

/** One endless word: cut between characters as people see them, not between the halves of one. */
function cutAtCharacter(text: string, room: number): string {
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('nl').segment(text.slice(0, room + 20))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end > 0 ? end : room);
}

function dropLooseWords(text: string): string {
  let title = text.replace(/[,;:–—−-]+$/, '').trimEnd();
  while (LOOSE_WORD.test(title))
    title = title
      .replace(LOOSE_WORD, '')
      .replace(/[,;:]$/, '')
      .trimEnd();
  return title;
}

/** Takes away a quotation mark at the start that is closed nowhere in the title. */
function dropLonelyQuote(title: string): string {
  const opening = /^["'‘“„«]/.exec(title)?.[0];
  if (opening === undefined || /^['’‘][stnk]\b/.test(title)) return title;
  return /["'’”»](?!\p{L})/u.test(title.slice(1)) ? title : title.slice(1);
}
