import { foldAccents } from './fold-accents.ts';
import type { LanguageAnalysis } from './language-analysis.ts';
import { PLAIN_WORD } from './plain-word.ts';
import { readNumber } from './read-number.ts';
import type { WordPart } from './token.ts';

/**
 * Letters of an acronym at most: `UNHCR`. Longer words in capitals are names at the head of a report: `DAMASCUS (ANP)`.
 */
const MAX_ACRONYM = 5;

const ACRONYM = new RegExp(`^\\p{Lu}{2,${MAX_ACRONYM}}$`, 'u');
/** `NGOs`, as English and many a Dutch newspaper write it. */
const PLURAL_ACRONYM = /^(\p{Lu}{2,5})s$/u;
/** `V.S.` */
const POINTED = /^(?:\p{Lu}\.){2,}$/u;
const DIGIT = /^\d/;
const ONLY_DIGITS = /^[\d-]+$/;

/**
 * The tokens of one word as it is written: one for most, for a hyphenated word one for each part and, before them, one
 * for the whole.
 * @param written folded, with its capitals
 * @param shouting whether it stands in a line of capitals, where capitals make no acronym
 */
export function readWord(written: string, rules: LanguageAnalysis, shouting: boolean): readonly WordPart[] {
  if (PLAIN_WORD.test(written)) return [plain(written.toLowerCase(), rules)];
  if (DIGIT.test(written)) {
    const number = readNumber(written, rules.thousands);
    if (number !== undefined) return [asIs(written, number, rules)];
  }
  if (POINTED.test(written)) return [acronym(written, written.replaceAll('.', ''))];
  if (!written.includes('-')) return apart(written, 0, 0, rules, shouting);
  return hyphenated(written, rules, shouting);
}

function hyphenated(written: string, rules: LanguageAnalysis, shouting: boolean): readonly WordPart[] {
  const parts: WordPart[] = [];
  let start = 0;
  for (const piece of written.split('-')) {
    const offset = parts.length;
    parts.push(...apart(piece, start, offset, rules, shouting));
    start += piece.length + 1;
  }
  if (ONLY_DIGITS.test(written)) return parts;
  const joined = single(written.replaceAll('-', '').toLowerCase(), 0, written.length, 0, rules);
  return [{ ...joined, span: parts.length, stop: false }, ...parts];
}

/** One token, or two where a short word leans on the next: `l'Iran`. */
function apart(
  piece: string,
  start: number,
  offset: number,
  rules: LanguageAnalysis,
  shouting: boolean,
): readonly WordPart[] {
  const mark = piece.indexOf("'");
  if (mark === -1) return [simple(piece, start, offset, rules, shouting)];
  const before = piece.slice(0, mark);
  const after = piece.slice(mark + 1);
  if (rules.elided.has(before.toLowerCase())) {
    return [
      { ...simple(before, start, offset, rules, shouting), stop: true },
      ...apart(after, start + mark + 1, offset + 1, rules, shouting),
    ];
  }
  if (!shouting && ACRONYM.test(before)) return [moved(acronym(piece, before), start, offset)];
  return [single(piece.toLowerCase(), start, start + piece.length, offset, rules)];
}

function simple(
  piece: string,
  start: number,
  offset: number,
  rules: LanguageAnalysis,
  shouting: boolean,
): WordPart {
  const isAcronym = ACRONYM.test(piece) && !(shouting && readsAsWord(piece));
  if (isAcronym) return moved(acronym(piece, piece), start, offset);
  const plural = PLURAL_ACRONYM.exec(piece)?.[1];
  if (plural !== undefined) return moved(acronym(piece, plural), start, offset);
  return single(piece.toLowerCase(), start, start + piece.length, offset, rules);
}

/** In a line of capitals VS stays what it is, since no word lacks a vowel, and BESTAND becomes a word. */
function readsAsWord(piece: string): boolean {
  return /[AEIOUY\u00C0-\u00DD]/.test(piece);
}

function acronym(exact: string, letters: string): WordPart {
  return {
    start: 0,
    end: exact.length,
    offset: 0,
    span: 1,
    exact,
    form: letters,
    stem: letters,
    stop: false,
  };
}

function moved(part: WordPart, start: number, offset: number): WordPart {
  return { ...part, start: part.start + start, end: part.end + start, offset };
}

function asIs(written: string, form: string, rules: LanguageAnalysis): WordPart {
  const stop = rules.stopWords.has(form);
  return { start: 0, end: written.length, offset: 0, span: 1, exact: form, form, stem: form, stop };
}

/** What `single` makes of a word without accents and apostrophes. */
function plain(form: string, rules: LanguageAnalysis): WordPart {
  const stop = rules.stopWords.has(form);
  return { start: 0, end: form.length, offset: 0, span: 1, exact: form, form, stem: rules.stem(form), stop };
}

function single(
  lower: string,
  start: number,
  end: number,
  offset: number,
  rules: LanguageAnalysis,
): WordPart {
  const exact = lower.normalize('NFC');
  const form = withoutApostrophe(foldAccents(exact), rules);
  const stop = rules.stopWords.has(form);
  return { start, end, offset, span: 1, exact, form, stem: rules.stem(form), stop };
}

/** `sana'a` → `sanaa`, but `foto's` as it is, whose ending the stemmer takes off. */
function withoutApostrophe(form: string, rules: LanguageAnalysis): string {
  const mark = form.lastIndexOf("'");
  if (mark === -1) return form;
  const ending = form.slice(mark + 1);
  if (!rules.endings.has(ending)) return form.replaceAll("'", '');
  return `${form.slice(0, mark).replaceAll("'", '')}'${ending}`;
}
