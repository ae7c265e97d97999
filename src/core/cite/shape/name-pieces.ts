/** Letters of the languages of Europe that are written in Latin; other alphabets have an order of names of their own. */
const CAPITAL = String.raw`(?=\p{Lu})[A-Z\u00C0-\u024F]`;
const SMALL = String.raw`(?:(?=\p{Ll})[a-z\u00C0-\u024F])`;
const LETTER = String.raw`(?:(?=\p{L})[A-Za-z\u00C0-\u024F])`;

/** A name, or an initial with its point; several are apart by a blank or a hyphen, initials by nothing too. */
const GIVEN = new RegExp(
  String.raw`^(?:${CAPITAL}(?:\.[ -]?|${SMALL}+[ -]))*${CAPITAL}(?:\.|${SMALL}+)$`,
  'u',
);

/** A name, with capitals within too, as IJzerman has; several are apart by a blank or a hyphen. */
const FAMILY = new RegExp(String.raw`^(?:${CAPITAL}${LETTER}+[ -])*${CAPITAL}${LETTER}+$`, 'u');

/**
 * `J.P.` → `J.`, `P.`; `Smit-Bakker` → `Smit`, `-`, `Bakker`. Undefined where a part of a name is built otherwise, such that
 * a citation processor may do more with it than hand it on or shorten it to its initial.
 */
export function namePieces(name: string, part: 'given' | 'family'): readonly string[] | undefined {
  if (!(part === 'given' ? GIVEN : FAMILY).test(name)) return undefined;
  return name.match(/[ -]|[^ .-]+\.?/g) ?? undefined;
}
